import { defineConfig } from 'vitest/config'
import { timeLimits } from '../../vitest.patience.ts'

export default defineConfig({ test: { ...timeLimits, include: ['test/**/*.test.ts'], isolate: false } })
