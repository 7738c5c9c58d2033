// What is typed into a form outlives the session: it is kept in this tab, by person and by where the form
// goes, until the form is taken. Never kept: what is hidden, a password, a file.
(() => {
  const PREFIX = 'draft:';
  const who = document.querySelector('.who')?.textContent.trim() ?? '';
  let store;
  try {
    store = sessionStorage;
  } catch {
    return; // a browser that keeps nothing
  }
  const key = form => PREFIX + who + ' ' + new URL(form.getAttribute('action') || '', location).pathname;
  const keys = () => Object.keys(store).filter(k => k.startsWith(PREFIX));
  const read = k => JSON.parse(store.getItem(k) ?? 'null');
  const write = (k, draft) => {
    try {
      if (Object.keys(draft.fields).length) store.setItem(k, JSON.stringify(draft));
      else store.removeItem(k);
    } catch {
      /* full: what is typed stays on the page alone */
    }
  };

  const KEPT =
    'textarea,select,input:not([type=hidden],[type=password],[type=file],[type=submit],[type=button],[type=reset])';
  const posts = form => form?.matches?.('form[method=post]');
  const fields = form => [...form.elements].filter(f => f.name && f.matches(KEPT));
  const ticks = f => f.matches('[type=radio],[type=checkbox]');
  const id = f => (ticks(f) ? f.name + '=' + f.value : f.id ? '#' + f.id : f.name);
  const value = f => (ticks(f) ? f.checked : f.value);
  const first = f =>
    ticks(f)
      ? f.defaultChecked
      : f.matches('select')
        ? ([...f.options].find(o => o.defaultSelected) ?? f.options[0])?.value
        : f.defaultValue;

  const keep = (form, sent) => {
    const k = key(form),
      kept = read(k)?.fields ?? {};
    fields(form).forEach(f => {
      // An answer may bring the form back with all of it: what is sent is kept whole.
      if (sent || value(f) !== first(f)) kept[id(f)] = value(f);
      else delete kept[id(f)];
    });
    write(k, { sent, fields: kept });
  };
  const typed = e => {
    if (who && posts(e.target.form)) keep(e.target.form, false);
  };
  document.addEventListener('input', typed);
  document.addEventListener('change', typed);
  document.addEventListener('submit', e => {
    if (who && posts(e.target)) keep(e.target, !e.defaultPrevented);
  });
  document.body.addEventListener('htmx:afterRequest', e => {
    const form = e.detail.requestConfig.elt; // by now the answer may stand in its place
    if (posts(form) && e.detail.successful) store.removeItem(key(form));
  });
  document.addEventListener('click', e => {
    if (e.target.closest('a[href="/sign-out"]')) keys().forEach(k => store.removeItem(k));
  });

  // What was sent is taken, unless this page says otherwise, or somebody came back here.
  const url = new URL(location),
    back = performance.getEntriesByType('navigation')[0]?.type === 'back_forward',
    unsent = url.searchParams.has('unsent'),
    failed = unsent || back || !who || !!document.querySelector('[data-fault]');
  const again = new Set();
  keys().forEach(k => {
    const draft = read(k);
    if (who && !k.startsWith(PREFIX + who + ' ')) store.removeItem(k);
    else if (draft.sent && !failed) store.removeItem(k);
    else if (draft.sent && who) {
      again.add(k);
      write(k, { ...draft, sent: !!document.querySelector('[data-fault]') });
    }
  });
  if (unsent) {
    url.searchParams.delete('unsent');
    history.replaceState(history.state, '', url);
  }

  const lost = form => {
    const kept = read(key(form))?.fields ?? {};
    return fields(form).filter(f => id(f) in kept && kept[id(f)] !== value(f));
  };
  const fill = form => {
    const kept = read(key(form)).fields;
    lost(form).forEach(f => {
      if (ticks(f)) f.checked = kept[id(f)];
      else f.value = kept[id(f)];
      for (let d = f.closest('details'); d; d = d.parentElement.closest('details')) d.open = true;
      f.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };
  const note = (form, name) => {
    const t = document.getElementById(name)?.content.cloneNode(true);
    if (!t) return;
    const box = t.firstElementChild,
      at = form.closest('details:not([open])') ?? form;
    if (!form.querySelector('[type=file]')) box.querySelector('[data-draft-files]')?.remove();
    box.addEventListener('click', e => {
      if (e.target.closest('[data-draft-fill]')) {
        fill(form);
        box.remove();
      } else if (e.target.closest('[data-draft-drop]')) {
        store.removeItem(key(form));
        form.reset();
        box.remove();
      }
    });
    at.before(t);
  };
  const look = part => {
    if (!who) return;
    part.querySelectorAll('form[method=post]').forEach(form => {
      if (!lost(form).length) return;
      if (again.has(key(form))) {
        fill(form);
        note(form, 'msg-draft-filled');
      } else note(form, 'msg-draft-offer');
    });
  };
  look(document);
  // once what was typed has been put back into the newer part
  document.addEventListener('fresh', e => setTimeout(() => look(e.target)));
})();
