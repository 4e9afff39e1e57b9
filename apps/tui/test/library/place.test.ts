import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dataFolder, libraryFolder } from '../../src/library/place.ts'

describe('the folder for data', () => {
  test.each<[NodeJS.Platform, NodeJS.ProcessEnv, string, string]>([
    ['linux', {}, '/home/ida', '/home/ida/.local/share/unspin'],
    ['linux', { XDG_DATA_HOME: '/data/ida' }, '/home/ida', '/data/ida/unspin'],
    ['linux', { XDG_DATA_HOME: 'relative' }, '/home/ida', '/home/ida/.local/share/unspin'],
    ['linux', { XDG_DATA_HOME: '' }, '/home/ida', '/home/ida/.local/share/unspin'],
    ['freebsd', {}, '/home/ida', '/home/ida/.local/share/unspin'],
    ['darwin', { XDG_DATA_HOME: '/data' }, '/Users/ida', '/Users/ida/Library/Application Support/Unspin'],
    ['win32', { LOCALAPPDATA: 'D:\\Local' }, 'C:\\Users\\ida', 'D:\\Local\\Unspin'],
    ['win32', {}, 'C:\\Users\\ida', 'C:\\Users\\ida\\AppData\\Local\\Unspin'],
  ])('on %s with %j', (platform, environment, home, folder) => {
    expect(dataFolder(platform, environment, home)).toBe(folder)
  })
})

test('the command line goes before the environment, and that before the folder for data', () => {
  const environment = { UNSPIN_LIBRARY: 'ours', XDG_DATA_HOME: '/data', LOCALAPPDATA: 'C:\\data' }
  expect(libraryFolder('mine', environment)).toBe(resolve('mine'))
  expect(libraryFolder(undefined, environment)).toBe(resolve('ours'))
  expect(libraryFolder('', { ...environment, UNSPIN_LIBRARY: '' })).toMatch(/unspin$/i)
})
