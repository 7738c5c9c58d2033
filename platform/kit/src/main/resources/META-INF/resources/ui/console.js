// Progressive enhancement only: every page and form works without this file.
(() => {
  const body = document.body,
    AJAX = { 'X-Requested-With': 'JavaScript', 'HX-Request': 'true' };
  const copy = id => document.getElementById(id)?.content.cloneNode(true);
  const box = document.getElementById('page-alert');
  const show = id => {
    const t = copy(id);
    if (t && box && box.dataset.shows !== id) {
      box.replaceChildren(t);
      box.dataset.shows = id;
    }
  };
  const unshow = id => {
    if (box?.dataset.shows === id) {
      box.replaceChildren();
      delete box.dataset.shows;
    }
  };
  const over = status => status === 499 || status === 401;

  // What could not be sent stays in its form; the message says what to do.
  body.addEventListener('htmx:responseError', e =>
    show(
      over(e.detail.xhr.status) ? 'msg-session' : e.detail.xhr.status === 403 ? 'msg-right' : 'msg-failed',
    ),
  );
  body.addEventListener('htmx:sendError', () => show('msg-failed'));
  body.addEventListener('htmx:timeout', () => show('msg-failed'));
  body.addEventListener('htmx:afterRequest', e => {
    if (e.detail.successful) {
      unshow('msg-failed');
      unshow('msg-session');
    }
  });

  // What a reader has unfolded stays so when the part around it is replaced by its newer self.
  let unfolded = [];
  body.addEventListener('htmx:beforeSwap', e => {
    unfolded = [...e.detail.target.querySelectorAll('details[open][id]')].map(d => d.id);
  });
  body.addEventListener('htmx:afterSwap', () => {
    unfolded.forEach(id => document.getElementById(id)?.setAttribute('open', ''));
    unfolded = [];
  });

  // A failed form: focus goes to the summary of errors.
  document.querySelector('[data-focus]')?.focus();

  let peek = 0,
    said = 0;
  // data-print: print button without an inline handler; it shows only where it can work.
  document.querySelectorAll('[data-print][hidden]').forEach(b => {
    b.hidden = false;
  });
  document.addEventListener('click', e => {
    clearTimeout(peek);
    if (e.target.closest('[data-print]')) print();
  });

  // data-peek: what a tap opens, a mouse may open by resting on it.
  document.addEventListener('pointerover', e => {
    const b = e.pointerType === 'mouse' && e.target.closest?.('[data-peek]');
    if (b) {
      clearTimeout(peek);
      peek = setTimeout(() => {
        const p = document.getElementById(b.getAttribute('popovertarget'));
        if (p?.showPopover && !p.matches(':popover-open')) p.showPopover();
      }, 400);
    }
  });
  document.addEventListener('pointerout', e => {
    const b = e.target.closest?.('[data-peek]'),
      to = e.relatedTarget;
    if (b && !(to && (b.contains(to) || to.closest?.('[popover]')))) clearTimeout(peek);
  });

  // A part of the page is replaced by its newer self, unless somebody is at work in it: then a note offers it.
  const inputs = part => [...part.querySelectorAll('input:not([type=hidden]),textarea,select')];
  const typed = f =>
    f.matches('[type=radio],[type=checkbox]')
      ? f.checked !== f.defaultChecked
      : f.matches('select')
        ? f.selectedIndex !==
          Math.max(
            0,
            [...f.options].findIndex(o => o.defaultSelected),
          )
        : f.value !== f.defaultValue;
  const busy = part =>
    part.contains(document.activeElement) ||
    inputs(part).some(typed) ||
    !!part.querySelector('details[open]');
  const same = (a, b) =>
    a.dataset.v !== undefined || b.dataset.v !== undefined
      ? a.dataset.v === b.dataset.v
      : a.innerHTML === b.innerHTML;
  const put = (part, fresh) => {
    part.replaceWith(fresh);
    window.htmx?.process(fresh);
    fresh.dispatchEvent(new CustomEvent('fresh', { bubbles: true }));
    fresh.querySelector('[autofocus]')?.focus();
  };
  const offer = part => {
    if (part.querySelector('.newer:not([data-draft])')) return;
    const note = copy('msg-newer');
    if (note) (part.querySelector('[data-slot]') || part).prepend(note);
  };
  const patch = (part, fresh) => {
    fresh.removeAttribute('hx-swap-oob');
    if (part.id === 'page-status') {
      part.textContent = fresh.textContent;
      clearTimeout(said);
      said = setTimeout(() => part.replaceChildren(), 10000);
      return;
    }
    if (part.innerHTML === fresh.innerHTML) return;
    const at = document.activeElement,
      read =
        part.contains(at) &&
        at.id &&
        at.matches('[tabindex="-1"]:not(a,button,input,select,textarea,summary)');
    if (read) at.blur();
    if (!busy(part)) {
      put(part, fresh);
      const again = read && document.getElementById(at.id);
      if (again) {
        again.tabIndex = -1;
        again.focus({ preventScroll: true });
      }
      return;
    }
    if (read) at.focus({ preventScroll: true });
    if (!same(part, fresh)) {
      offer(part);
      return;
    }
    // Nothing that is seen here has changed: only the version that its forms send.
    const now = [...fresh.querySelectorAll('[name=version]')];
    part.querySelectorAll('[name=version]').forEach((f, i) => {
      if (now[i]) f.value = now[i].value;
    });
  };
  body.addEventListener('htmx:oobBeforeSwap', e => {
    const fresh = e.detail.fragment.firstElementChild || e.detail.fragment;
    if (!fresh.id || fresh.id !== e.detail.target.id) return;
    e.detail.shouldSwap = false;
    patch(e.detail.target, fresh);
  });
  // The note's button: the newer part, with what was typed; what has no place any more stands beside it.
  const force = (part, fresh) => {
    const kept = inputs(part)
      .filter(typed)
      .map(f => ({ id: f.id, type: f.type, value: f.value, name: f.name, checked: f.checked }));
    fresh.removeAttribute('hx-swap-oob');
    put(part, fresh);
    const lost = kept.filter(k => {
      const f = k.id
        ? document.getElementById(k.id)
        : inputs(fresh).find(i => i.name === k.name && i.value === k.value);
      if (!f) return k.type !== 'radio' && k.type !== 'checkbox' && k.value;
      if (k.type === 'radio' || k.type === 'checkbox') f.checked = k.checked;
      else f.value = k.value;
      f.closest('details')?.setAttribute('open', '');
      return false;
    });
    const note = lost.length ? copy('msg-kept') : null;
    if (note) {
      note.querySelector('[data-text]').textContent = lost.map(k => k.value).join('\n\n');
      (fresh.querySelector('[data-slot]') || fresh).prepend(note);
    }
    const head = fresh.querySelector('h2,h3,h4');
    if (head) {
      head.tabIndex = -1;
      head.focus();
    }
  };

  const root = document.querySelector('[data-live]');
  if (!root || !window.TextDecoderStream) return;

  // Live updates: the stream carries only "what changed"; the parts come by one
  // ordinary, authorised, localised request.
  const fetched = async (names, use) => {
    const r = await fetch(root.dataset.parts + '?names=' + encodeURIComponent(names), {
      headers: AJAX,
      cache: 'no-store',
    });
    if (over(r.status)) {
      show('msg-session');
      return false;
    }
    if (!r.ok) throw new Error('parts: ' + r.status);
    const t = document.createElement('template');
    t.innerHTML = await r.text();
    [...t.content.children].forEach(fresh => {
      const part = document.getElementById(fresh.id);
      if (part) use(part, fresh);
    });
    return true;
  };
  let due = new Set(),
    timer = 0;
  // While a form of this page is on its way nothing is replaced: its answer would
  // look in vain for the place it came from.
  let flying = 0;
  body.addEventListener('htmx:beforeRequest', () => {
    flying++;
  });
  body.addEventListener('htmx:afterRequest', () => {
    flying = Math.max(0, flying - 1);
  });
  const refresh = async () => {
    timer = 0;
    if (flying) {
      timer = setTimeout(refresh, 200);
      return;
    }
    const names = due;
    due = new Set();
    names.forEach(n => body.dispatchEvent(new CustomEvent('live-' + n)));
    if (!root.dataset.parts) return;
    try {
      await fetched([...names].join(','), (part, fresh) => {
        if (flying) throw new Error('later');
        patch(part, fresh);
      });
    } catch {
      names.forEach(n => due.add(n));
      timer = setTimeout(refresh, flying ? 200 : 5000);
    }
  };
  const changed = parts => {
    parts.forEach(p => due.add(p));
    timer ||= setTimeout(refresh, 100);
  };
  body.addEventListener('click', async e => {
    const part = e.target.closest('[data-newer]') && e.target.closest('.newer').parentElement.closest('[id]');
    if (!part) return;
    try {
      await fetched(part.id, (old, fresh) => (old === part ? force(old, fresh) : patch(old, fresh)));
    } catch {
      show('msg-failed');
    }
  });

  // Times to a target are counted down where somebody looks.
  setInterval(() => {
    if (line && root.dataset.parts && !document.hidden) changed(['all']);
  }, 60000);
  let seen = root.dataset.v ?? null,
    line = null,
    again = 0,
    pause = 1000;
  const badge = document.getElementById('live-state');
  const on = v => {
    if (badge) badge.dataset.on = v ? '1' : '0';
  };
  const hear = (name, data) => {
    if (name === 'hello') {
      if (seen !== null && seen !== data) changed(root.dataset.parts ? ['all'] : ['all', 'list']);
      seen = data;
      pause = 1000;
      on(true);
      unshow('msg-session');
    } else if (name === 'changed') {
      const d = JSON.parse(data);
      seen = String(d.v);
      changed(d.parts);
    }
  };
  const read = async response => {
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let rest = ''; ;) {
      const { value, done } = await reader.read();
      if (done) return;
      const events = (rest + value).split('\n\n');
      rest = events.pop();
      for (const text of events) {
        const field = f =>
          text
            .split('\n')
            .find(l => l.startsWith(f + ':'))
            ?.slice(f.length + 1)
            .trim();
        if (field('event')) hear(field('event'), field('data') ?? '');
      }
    }
  };
  // A reader that fails comes back later and later. A session that is over is not asked
  // again until the page is looked at anew.
  const open = async () => {
    clearTimeout(again);
    if (line || document.hidden) return;
    const mine = (line = new AbortController());
    let status = 0;
    try {
      const r = await fetch(root.dataset.live, { headers: AJAX, signal: mine.signal, cache: 'no-store' });
      status = r.status;
      if (r.ok) await read(r);
    } catch {
      /* the network: tried again below */
    }
    if (line !== mine) return;
    line = null;
    on(false);
    if (over(status)) {
      show('msg-session');
      return;
    }
    if (status === 403 || status === 404) return;
    again = setTimeout(open, status === 429 ? 60000 : pause);
    pause = Math.min(pause * 2, 60000);
  };
  const close = () => {
    const l = line;
    line = null;
    l?.abort();
    clearTimeout(again);
    on(false);
  };
  // Hidden tabs give their connection back (HTTP/1.1 allows six per host).
  document.addEventListener('visibilitychange', () => (document.hidden ? close() : open()));
  addEventListener('pagehide', close);
  addEventListener('pageshow', open);
  addEventListener('online', open);
  open();
})();
