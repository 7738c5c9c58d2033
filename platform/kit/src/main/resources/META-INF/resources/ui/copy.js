// Comfort for the static copy; every page of it works without.
'use strict';
const HOUR = 3600000;

const stale = document.getElementById('stale');
const asOf = document.getElementById('as-of');
if (stale && asOf && Date.now() - Date.parse(asOf.dateTime) > Number(stale.dataset.hours) * HOUR) {
  stale.hidden = false;
}

const narrow = document.getElementById('narrow');
const rows = [...document.querySelectorAll('#known tbody tr')];
if (narrow && rows.length > 0) {
  const plain = (text) => text.normalize('NFKC').toLowerCase().replace(/^@/, '').trim();
  const count = document.getElementById('narrow-count');
  const field = narrow.querySelector('input');
  narrow.hidden = false;
  field.addEventListener('input', () => {
    const wanted = plain(field.value);
    for (const row of rows) {
      row.hidden = !plain(row.textContent).includes(wanted);
    }
    count.textContent = rows.filter((row) => !row.hidden).length + ' / ' + rows.length;
  });
}
