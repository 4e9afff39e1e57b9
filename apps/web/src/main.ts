import { mount } from 'svelte'
import App from './App.svelte'
import { Dashboard } from './dashboard.svelte.ts'

mount(App, { target: document.body, props: { dashboard: new Dashboard(window) } })
