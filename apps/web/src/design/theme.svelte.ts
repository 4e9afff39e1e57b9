export const themes = ['system', 'light', 'dark'] as const
export type ThemeName = (typeof themes)[number]

const key = 'unspin.theme'

/** Light, dark, or as the system has it; the choice is remembered on this machine. */
export class Theme {
  #name = $state<ThemeName>('system')
  readonly #root: HTMLElement
  readonly #storage: Storage

  constructor(root: HTMLElement, storage: Storage) {
    this.#root = root
    this.#storage = storage
    this.name = themes.find((name) => name === storage.getItem(key)) ?? 'system'
  }

  get name(): ThemeName {
    return this.#name
  }

  set name(name: ThemeName) {
    this.#name = name
    this.#root.dataset.theme = name
    this.#storage.setItem(key, name)
  }
}
