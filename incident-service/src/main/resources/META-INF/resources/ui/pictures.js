// Choosing pictures works without this file: it warns early of those that cannot be sent.
(() => {
  const field = document.querySelector('[data-files]'),
    files = field.querySelector('input'),
    told = document.getElementById('shots-now');
  files.addEventListener('change', () => {
    const all = [...files.files],
      most = Number(field.dataset.most),
      bytes = Number(field.dataset.megabytes) * 1048576;
    const bad = all
      .filter(
        (f, n) => n >= most || f.size > bytes || !['image/png', 'image/jpeg', 'image/webp'].includes(f.type),
      )
      .map(f => f.name);
    told.textContent = bad.length
      ? told.dataset.bad.replace('%names%', bad.join('、'))
      : told.dataset.count.replace('%count%', all.length);
    told.classList.toggle('late-t', bad.length > 0);
  });
})();
