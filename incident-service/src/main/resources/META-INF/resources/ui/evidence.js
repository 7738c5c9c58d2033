// Adding evidence works without this file: it takes files that are dropped or pasted, lets a phone's camera in,
// and warns of files that are too large.
(() => {
  const form = t => t.closest?.('[data-evidence]');
  const input = f => f.querySelector('input[type=file]');
  const put = (f, files) => {
    const all = new DataTransfer();
    [...input(f).files, ...files].forEach(it => all.items.add(it));
    input(f).files = all.files;
    input(f).dispatchEvent(new Event('change', { bubbles: true }));
  };
  const begin = () => {
    document.querySelectorAll('[data-evidence] [data-ways]').forEach(it => (it.hidden = false));
    const touch = matchMedia('(pointer: coarse)').matches;
    document.querySelectorAll('[data-evidence] [data-camera]').forEach(it => (it.hidden = !touch));
  };

  document.addEventListener('change', e => {
    const f = form(e.target);
    if (!f || e.target !== input(f)) return;
    const told = f.querySelector('[role=status]'),
      bytes = Number(f.dataset.megabytes) * 1048576,
      all = [...input(f).files];
    const bad = all.filter((it, n) => n >= Number(f.dataset.most) || it.size > bytes).map(it => it.name);
    told.textContent = bad.length
      ? told.dataset.bad.replace('%names%', bad.join('、'))
      : told.dataset.count.replace('%count%', all.length);
    told.classList.toggle('late-t', bad.length > 0);
  });

  const over = (e, on) => {
    const f = form(e.target);
    if (!f || !e.dataTransfer?.types.includes('Files')) return null;
    e.preventDefault();
    f.classList.toggle('drop--over', on);
    return f;
  };
  document.addEventListener('dragover', e => over(e, true));
  document.addEventListener('dragleave', e => over(e, false));
  document.addEventListener('drop', e => {
    const f = over(e, false);
    if (f) put(f, e.dataTransfer.files);
  });

  // what is pasted as text goes where the cursor is; a picture goes to the form
  document.addEventListener('paste', e => {
    const f = form(e.target) || document.querySelector('[data-evidence]');
    const files = [...(e.clipboardData?.files || [])];
    if (!f || !files.length) return;
    e.preventDefault();
    f.closest('details')?.setAttribute('open', '');
    put(f, files);
  });

  document.addEventListener('click', e => {
    const f = e.target.closest?.('[data-camera]') && form(e.target);
    if (!f) return;
    const camera = Object.assign(document.createElement('input'), { type: 'file', accept: 'image/*' });
    camera.setAttribute('capture', 'environment');
    camera.addEventListener('change', () => put(f, camera.files));
    camera.click();
  });

  document.addEventListener('fresh', begin);
  begin();
})();
