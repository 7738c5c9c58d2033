// Naming people in a comment works without this file: it offers their names after an @.
(() => {
  let marked = -1,
    from = -1;
  const field = () => document.getElementById('comment'),
    box = () => document.getElementById('mention-box'),
    said = () => document.getElementById('mention-status'),
    options = () => [...box().querySelectorAll('[role=option]')],
    fold = text => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  const people = () =>
    [...document.querySelectorAll('#mentions input[data-written]')].map(i => ({ id: i.value, ...i.dataset }));

  const mark = n => {
    marked = n;
    options().forEach((o, i) => o.setAttribute('aria-selected', i === n));
    const now = options()[n];
    if (now) {
      field().setAttribute('aria-activedescendant', now.id);
      now.scrollIntoView({ block: 'nearest' });
    } else field().removeAttribute('aria-activedescendant');
  };
  const close = () => {
    box().replaceChildren();
    mark(-1);
  };
  const choose = o => {
    const f = field(),
      end = f.selectionStart;
    f.setRangeText('@' + o.dataset.written + ' ', from, end, 'end');
    close();
    said().textContent = said().dataset.chosen.replace('%name%', o.dataset.written);
  };
  const offer = () => {
    const f = field(),
      before = f.value.slice(0, f.selectionStart),
      hit = /(?:^|[^A-Za-z0-9._+-])([@＠]([^@＠\n]{0,40}))$/.exec(before);
    if (!hit) return close();
    const asked = fold(hit[2]),
      some = people().filter(p => fold(p.written + (p.division || '')).includes(asked)).slice(0, 8);
    if (!some.length || some.some(p => fold(p.written) === asked)) return close();
    from = before.length - hit[1].length;
    const list = document.createElement('ul');
    list.className = 'options';
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', box().dataset.label);
    some.forEach(p => {
      const o = document.createElement('li'),
        name = document.createElement('b'),
        of = document.createElement('span');
      o.setAttribute('role', 'option');
      o.id = 'mention-' + p.id;
      o.lang = 'ja';
      o.dataset.written = p.written;
      name.textContent = p.written;
      of.className = 'small';
      of.textContent = ' ' + (p.division || '');
      o.append(name, of);
      list.append(o);
    });
    box().replaceChildren(list);
    mark(0);
    said().textContent = said().dataset.count.replace('%count%', some.length);
  };

  document.addEventListener('input', e => {
    if (e.target.id === 'comment' && !e.isComposing) offer();
  });
  document.addEventListener('compositionend', e => {
    if (e.target.id === 'comment') offer();
  });
  document.addEventListener('keydown', e => {
    const n = e.target.id === 'comment' ? options().length : 0;
    if (!n || e.isComposing) return;
    if (e.key === 'Escape') close();
    else if (e.key === 'ArrowDown') mark((marked + 1) % n);
    else if (e.key === 'ArrowUp') mark(marked <= 0 ? n - 1 : marked - 1);
    else if (e.key === 'Enter' && marked >= 0) choose(options()[marked]);
    else return;
    e.preventDefault();
  });
  // mousedown, so that the field does not lose the focus first
  document.addEventListener('mousedown', e => {
    const o = e.target.closest('#mention-box [role=option]');
    if (o) {
      e.preventDefault();
      choose(o);
    }
  });
  document.addEventListener('focusout', e => {
    if (e.target.id === 'comment') close();
  });
})();
