const pause = 2000

/** Sends a form's fields to its data-autosave address once typing stops, and says so. */
export function autosave(form) {
  const status = document.createElement('p')
  status.className = 'app-autosave'
  status.setAttribute('role', 'status')
  form.append(status)

  let timer
  let sending = false

  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(save, pause)
  }

  const save = async () => {
    if (sending) {
      return later()
    }
    sending = true
    status.textContent = await outcome(form)
    sending = false
  }

  form.addEventListener('input', later)
  form.addEventListener('submit', () => clearTimeout(timer))
}

async function outcome(form) {
  try {
    const response = await fetch(form.dataset.autosave, { method: 'POST', body: typed(form), redirect: 'error' })
    if (response.ok) {
      return 'Draft saved at ' + new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
    }
  } catch (unreachable) {
    // Said below: to whoever types, a refused draft and a lost connection are the same.
  }
  return 'The draft could not be saved. Keep this page open and save it yourself.'
}

function typed(form) {
  const fields = new URLSearchParams(new FormData(form))
  form.querySelectorAll('input[type=password], input[type=file], input[name=_once]').forEach(input => fields.delete(input.name))
  return fields
}
