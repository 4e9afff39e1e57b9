import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig, type Plugin } from 'vite'

const fonts = ['@fontsource-variable/libre-franklin', '@fontsource-variable/source-serif-4']

/** The fonts' licence asks to travel with them. */
function fontLicences(): Plugin {
  return {
    name: 'font-licences',
    generateBundle() {
      const source = fonts.map(licenceOf).join('\n\n')
      this.emitFile({ type: 'asset', fileName: 'assets/font-licences.txt', source })
    },
  }
}

function licenceOf(font: string): string {
  return readFileSync(fileURLToPath(import.meta.resolve(`${font}/LICENSE`)), 'utf8')
}

export default defineConfig({
  plugins: [svelte(), fontLicences()],
  build: {
    // The server's policy loads nothing but files of its own: no `data:` fonts, no inline preload script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
  },
  server: {
    proxy: { '/trpc': process.env.UNSPIN_API ?? 'http://127.0.0.1:4780' },
  },
})
