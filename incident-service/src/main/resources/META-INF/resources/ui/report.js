// The report form works without this file: it makes the look-up a list box and warns of files early.
(() => {
  const look = document.querySelector('[data-lookup]');
  const input = look.querySelector('[role=combobox]'),
    kept = look.querySelector('[name=account]');
  const box = document.getElementById('other-box'),
    status = document.getElementById('other-status'),
    like = document.getElementById('other-like');
  const options = () => [...box.querySelectorAll('[role=option]')];
  let at = -1;
  const open = on => {
    input.setAttribute('aria-expanded', on);
    if (!on) box.replaceChildren();
    mark(-1);
  };
  const mark = n => {
    at = n;
    options().forEach((o, i) => o.setAttribute('aria-selected', i === n));
    const now = options()[n];
    if (now) {
      input.setAttribute('aria-activedescendant', now.id);
      now.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const choose = o => {
    kept.value = o.dataset.id;
    input.value = o.dataset.label;
    like.replaceChildren();
    open(false);
    status.textContent = input.dataset.chosen;
  };

  input.addEventListener('input', () => {
    kept.value = '';
  });
  box.addEventListener('htmx:afterSwap', () => {
    if (document.activeElement !== input) return open(false);
    const some = options().length > 0;
    input.setAttribute('aria-expanded', some);
    mark(-1);
  });
  input.addEventListener('keydown', e => {
    const n = options().length;
    if (e.key === 'Escape' && n) {
      e.preventDefault();
      open(false);
    }
    if (!n || e.isComposing) return;
    if (e.key === 'ArrowDown') {
      e.preventDefault();
      mark((at + 1) % n);
    }
    if (e.key === 'ArrowUp') {
      e.preventDefault();
      mark(at <= 0 ? n - 1 : at - 1);
    }
    if (e.key === 'Enter' && at >= 0) {
      e.preventDefault();
      choose(options()[at]);
    }
  });
  // mousedown, so that the field does not lose the focus first
  box.addEventListener('mousedown', e => {
    const o = e.target.closest('[role=option]');
    if (o) {
      e.preventDefault();
      choose(o);
    }
  });
  input.addEventListener('blur', () => open(false));

  // a yes to "is it a fake of it?" fills the form in here, so that chosen pictures are kept
  like.addEventListener('click', e => {
    const yes = e.target.closest('[data-imitated]');
    if (!yes) return;
    e.preventDefault();
    const form = yes.form,
      { imitated, label, kind, fake, note, done } = yes.dataset;
    [...form.elements.kind].forEach(k => (k.checked = k.value === kind));
    kept.value = imitated;
    input.value = label;
    if (fake) form.elements.fakeUrl.value = fake;
    if (fake) form.elements.fakeUrl.closest('details').open = true;
    const told = form.elements.description;
    if (note) told.value = [told.value.trim(), note].filter(Boolean).join('\n');
    like.replaceChildren();
    status.textContent = done;
    input.focus();
  });
})();
