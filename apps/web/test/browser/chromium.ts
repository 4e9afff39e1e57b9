import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Where Chromium and Chrome are usually installed; first the build without windows, which
 * does the same with half the work.
 */
function usualPlaces(): string[] {
  const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
  return [
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ...programs.flatMap((folder) =>
      folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [],
    ),
  ]
}

/** The browser to test in: the one that CHROME_PATH names, else one that the machine has. */
export function findChromium(): string | null {
  const named = process.env.CHROME_PATH
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, and there is no such file.`)
  return named || (usualPlaces().find((place) => existsSync(place)) ?? null)
}

/**
 * No sandbox, for containers; no calls home; few processes, which cost more than they do. A fresh
 * profile comes with each launch.
 */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-component-extensions-with-background-pages',
  '--process-per-site',
  '--renderer-process-limit=1',
]

export const howToGetOne = `
  ┌──────────────────────────────────────────────────────────────────────────────┐
  │ THE BROWSER TESTS DO NOT RUN: this machine has no Chromium or Chrome.        │
  │ Get one (Debian: sudo apt-get install chromium-headless-shell; macOS: brew   │
  │ install --cask chromium; or google.com/chrome), or set CHROME_PATH to its    │
  │ program.                                                                     │
  └──────────────────────────────────────────────────────────────────────────────┘
`
