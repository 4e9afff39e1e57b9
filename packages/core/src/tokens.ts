/**
 * The words of a text as the engine counts them, for whoever counts some of them: nothing else of the engine.
 */
export { firstTokenFrom, tokenize, type Tokens } from './normalization/tokens.ts'
