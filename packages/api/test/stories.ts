const flood = [
  'Rain floods the old town',
  'The river rose by two metres on Sunday, and the market hall of the old town was closed until further notice.',
  'Nobody was hurt, but forty families spent the night in the school above the town, where the Red Cross had put up beds.',
  'The mayor, Ida Holm, said that the new wall by the mill had held, and that the pumps would run for three more days.',
  'Last year a storm of the same strength had torn away the wooden bridge, which the council rebuilt in stone for two million.',
]

const herons = [
  'Herons return to the marsh',
  'For the first time in thirty years, herons nest again in the reeds north of the harbour, wardens counted eleven pairs.',
  'They came after the drainage ditches were filled in and the water rose, as a study of the university had predicted.',
  'Visitors are asked to stay on the boardwalk until the young have left their nests in July.',
]

/** Articles to be added. */
export const stories = [
  { id: 'flood', name: 'flood.txt', place: null, text: flood.join('\n\n') },
  {
    id: 'herons',
    name: 'herons.txt',
    place: null,
    text: herons.join('\n\n'),
    metadata: { publisher: 'The Marsh' },
  },
]

/** What others made of them. */
export const copiesOf = {
  flood: {
    name: 'theirs.txt',
    text: ['River floods historic town', ...flood.slice(1, 4), 'More rain is forecast for the weekend.'].join(
      '\n\n',
    ),
  },
}
