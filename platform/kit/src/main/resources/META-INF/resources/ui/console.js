// Progressive enhancement only: every page and form works without this file.
(() => {
  const body = document.body;
  const show = id => { const t = document.getElementById(id), box = document.getElementById('page-alert'); if (t && box) box.replaceChildren(t.content.cloneNode(true)); };
  body.addEventListener('htmx:responseError', e => show(e.detail.xhr.status === 499 || e.detail.xhr.status === 401 ? 'msg-session' : 'msg-failed'));
  body.addEventListener('htmx:sendError', () => show('msg-failed'));
  body.addEventListener('htmx:timeout', () => show('msg-failed'));

  // A failed form: focus goes to the summary of errors.
  document.querySelector('[data-focus]')?.focus();

  // data-print: print button without an inline handler; it shows only where it can work.
  document.querySelectorAll('[data-print][hidden]').forEach(b => { b.hidden = false; });
  document.addEventListener('click', e => { if (e.target.closest('[data-print]')) print(); });

  // Live updates: the stream carries only "what changed"; htmx then fetches that part through the ordinary,
  // authorised, localised request (hx-trigger="live-step-3 from:body").
  const root = document.querySelector('[data-live]');
  if (!root || !window.EventSource) return;
  const badge = document.getElementById('live-state');
  let es = null, seen = null;
  const on = v => badge && (badge.dataset.on = v ? '1' : '0');
  const fire = name => body.dispatchEvent(new CustomEvent('live-' + name));
  const open = () => {
    if (es) return;
    es = new EventSource(root.dataset.live);
    es.addEventListener('hello', e => { if (seen !== null && seen !== e.data) fire('all'); seen = e.data; on(true); });
    es.addEventListener('changed', e => { const d = JSON.parse(e.data); seen = String(d.v); d.parts.forEach(fire); });
    es.onerror = () => { on(false); if (es.readyState === EventSource.CLOSED) { es = null; setTimeout(open, 5000); } };
  };
  const close = () => { es?.close(); es = null; on(false); };
  // Hidden tabs give their connection back (HTTP/1.1 allows six per host).
  document.addEventListener('visibilitychange', () => document.hidden ? close() : open());
  addEventListener('pagehide', close);
  addEventListener('pageshow', open);
  open();
})();
