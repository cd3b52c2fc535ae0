import { autosave } from './autosave.js'

const { govuk, moj } = document.querySelector('script[data-govuk]').dataset

const components = await import(govuk)
components.initAll()
const casework = await import(moj)
casework.initAll()

document.querySelectorAll('form[data-autosave]').forEach(autosave)
