import { on } from 'svelte/events'

/**
 * Who listens to the page or walks it by keyboard begins a view at its heading. A view builds itself up in
 * steps, each of which may bring another heading: the focus goes with them until the returned function is
 * called or the person does something.
 */
export function focusHeading(main: HTMLElement): () => void {
  const { ownerDocument: page } = main
  const focus = () => (main.querySelector('h1') ?? main).focus()
  const observer = new MutationObserver(() => {
    if (page.activeElement === page.body || page.activeElement === main) focus()
  })
  const stops = [
    () => observer.disconnect(),
    on(page, 'keydown', () => stop()),
    on(page, 'pointerdown', () => stop()),
  ]
  const stop = () => stops.forEach((each) => each())
  observer.observe(main, { childList: true, subtree: true })
  focus()
  return stop
}
