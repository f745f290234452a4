// The shop's opt-in and cart snippet:
//   <div data-vorba-optin data-cart="CART TOKEN"></div>
//   <script async src="https://VORBA/widget.js" data-shop="NAME" data-locale="ro"></script>
// The card shows itself only once Vorba has answered with a link into Messenger, so a shop never shows a broken one.
// data-title, data-text and data-button on the placeholder replace the words. After the cart changed without a new
// page, set data-cart anew and call window.vorba.refresh().
(() => {
  'use strict';
  const script = document.currentScript;
  const server = new URL('.', script.src).href.replace(/\/$/, '');
  const shop = script.dataset.shop;

  const words = {
    en: {
      title: 'Get 10% off in Messenger',
      text: 'We keep your cart, send you the code and answer your questions. Stop any time.',
      button: 'Continue in Messenger',
      newTab: 'opens in a new tab',
    },
    ro: {
      title: 'Primește 10% reducere în Messenger',
      text: 'Îți păstrăm coșul, îți trimitem codul și îți răspundem la întrebări. Te poți opri oricând.',
      button: 'Continuă în Messenger',
      newTab: 'se deschide într-o filă nouă',
    },
  };

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { display: block; }
    :host([hidden]) { display: none; }
    section { --ground: #f2f6ff; --ink: #17213a; --soft: #4a5876; --line: #d5e0fa; --blue: #0a5bd8;
      display: grid; grid-template-columns: auto 1fr; gap: 4px 14px; padding: 18px; border-radius: 16px;
      background: var(--ground); color: var(--ink); border: 1px solid var(--line);
      font: 15px/1.45 -apple-system, "Segoe UI", Roboto, "Liberation Sans", system-ui, sans-serif; text-align: start; }
    svg { grid-row: span 2; width: 40px; height: 40px; }
    h2 { font: inherit; font-weight: 700; font-size: 17px; line-height: 1.3; margin: 0; text-wrap: balance; }
    p { margin: 0; color: var(--soft); }
    a { grid-column: 1 / -1; margin-top: 12px; padding: 11px 18px; border-radius: 99px; background: var(--blue); color: #fff;
      font-weight: 650; text-align: center; text-decoration: none; }
    a:hover { filter: brightness(1.1); }
    a:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; }
    @media (prefers-color-scheme: dark) {
      section { --ground: #18233b; --ink: #eef3ff; --soft: #b4c2e0; --line: #2b3b60; --blue: #1f6ff0; }
    }`);

  const icon = `<svg viewBox="0 0 40 40" aria-hidden="true" focusable="false">
    <defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop stop-color="#3aa0ff"/><stop offset="1" stop-color="#7a4dff"/></linearGradient></defs>
    <path fill="url(#g)" d="M20 3C10 3 2.500 10.200 2.500 19.300c0 4.900 2.200 9.200 5.800 12.100V38l6-3.400c1.800.5 3.700.8 5.700.8 10 0 17.500-7.200 17.500-16.100S30 3 20 3z"/>
    <text x="20" y="25" text-anchor="middle" font-family="system-ui,sans-serif" font-size="14" font-weight="800" fill="#fff">%</text></svg>`;

  function language(place) {
    const tag = place.dataset.locale || script.dataset.locale || document.documentElement.lang || 'en';
    return words[tag.slice(0, 2).toLowerCase()] ? tag.slice(0, 2).toLowerCase() : 'en';
  }

  async function ask(place) {
    const answer = await fetch(`${server}/optin/${encodeURIComponent(shop)}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ cart: place.dataset.cart || null, locale: language(place) }),
    });
    if (!answer.ok) {
      throw new Error(`Vorba answered ${answer.status}`);
    }

    const url = new URL((await answer.json()).url);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') {
      throw new Error('Vorba answered with no web address');
    }

    return url.href;
  }

  function draw(place, url) {
    const says = { ...words[language(place)], ...place.dataset };
    const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = `<section aria-labelledby="title">${icon}<h2 id="title"></h2><p></p>
      <a target="_blank" rel="noopener"></a></section>`;
    root.querySelector('section').lang = language(place);
    root.querySelector('h2').textContent = says.title;
    root.querySelector('p').textContent = says.text;
    const link = root.querySelector('a');
    link.textContent = says.button;
    link.setAttribute('aria-label', `${says.button} (${says.newTab})`);
    link.href = url;
  }

  // Of two answers under way for one place only the later counts.
  const latest = new WeakMap();

  async function show(place) {
    const turn = (latest.get(place) ?? 0) + 1;
    latest.set(place, turn);
    try {
      const url = await ask(place);
      if (latest.get(place) === turn) {
        draw(place, url);
        place.hidden = false;
      }
    } catch (problem) {
      if (latest.get(place) === turn) {
        place.hidden = true;
      }

      console.info('Vorba opt-in stays hidden:', problem.message);
    }
  }

  const refresh = () => Promise.all([...document.querySelectorAll('[data-vorba-optin]')].map(show));

  window.vorba = { ...window.vorba, refresh };
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', refresh);
  } else {
    refresh();
  }
})();
