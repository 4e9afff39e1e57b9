export interface Example {
  /** Examples of one group (a family, an event) are never split between fitting and testing. */
  group: string
  values: number[]
  answer: boolean
}

export interface Model {
  bias: number
  weights: number[]
}

const ridge = 0.002
const steps = 6000
const rate = 1

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

export const logOdds = ({ bias, weights }: Model, values: number[]): number =>
  weights.reduce((sum, weight, k) => sum + weight * values[k]!, bias)

/**
 * Logistic regression by gradient descent with a ridge, both answers weighing the same however many examples
 * they have. `signs` holds each weight to the side that its feature must speak for (+1, -1; 0 leaves it out),
 * so that no quirk of the data turns evidence around.
 */
export function fitLogistic(examples: Example[], signs: number[]): Model {
  const model: Model = { bias: 0, weights: signs.map(() => 0) }
  const yes = examples.filter(({ answer }) => answer).length
  const shareOf = { true: 0.5 / Math.max(1, yes), false: 0.5 / Math.max(1, examples.length - yes) }
  for (let step = 0; step < steps; step++) {
    let biasGradient = 0
    const gradient = signs.map(() => 0)
    for (const { values, answer } of examples) {
      const error = (sigmoid(logOdds(model, values)) - Number(answer)) * shareOf[`${answer}`]
      biasGradient += error
      values.forEach((value, k) => (gradient[k]! += error * value))
    }
    model.bias -= rate * 4 * biasGradient
    model.weights = model.weights.map((weight, k) => {
      const next = weight - rate * 4 * (gradient[k]! + ridge * 0.1 * weight)
      return next * signs[k]! > 0 ? next : 0
    })
  }
  return model
}

/** Log-odds of every example, each by a model fitted without its fold's groups. */
export function crossValidate(examples: Example[], signs: number[], folds = 10): number[] {
  const groups = [...new Set(examples.map(({ group }) => group))]
  const foldOf = new Map(groups.map((group, i) => [group, i % folds]))
  const models = Array.from({ length: folds }, (_, fold) =>
    fitLogistic(examples.filter(({ group }) => foldOf.get(group) !== fold), signs),
  ) // prettier-ignore
  return examples.map(({ group, values }) => logOdds(models[foldOf.get(group)!]!, values))
}
