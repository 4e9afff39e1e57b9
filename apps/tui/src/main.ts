import { endQuietlyOnClosedPipe } from './output.ts'
import { run } from './program.ts'

endQuietlyOnClosedPipe()
await run(process.argv.slice(2))
