// Lays the pictures of views out on one sheet, as HTML for the browser that took them.

const STORE = { width: 1280, height: 800, scale: 'css' };

const STYLE = `
  * { box-sizing: border-box; margin: 0; }
  body { background: #e9e6df; color: #1f1e1b; font: 22px/1.4 system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif; overflow: hidden; }
  .store { display: flex; align-items: center; gap: 56px; width: 1280px; height: 800px; padding: 0 64px; }
  .words { flex: 1; }
  h1 { font-size: 46px; line-height: 1.12; letter-spacing: -0.02em; margin-bottom: 20px; text-wrap: balance; }
  p { color: #5d5a54; text-wrap: pretty; }
  .mark { color: #0b5f5a; font-weight: 700; font-size: 20px; margin-bottom: 28px; }
  .views { display: flex; gap: 28px; flex: none; align-items: center; }
  img { display: block; border-radius: 14px; box-shadow: 0 2px 4px rgb(40 36 28 / 10%), 0 16px 44px rgb(40 36 28 / 22%); }
  .row { display: flex; gap: 28px; padding: 28px; align-items: flex-start; }
  .window { display: flex; border-radius: 14px; overflow: hidden; box-shadow: 0 2px 4px rgb(40 36 28 / 10%), 0 16px 44px rgb(40 36 28 / 22%); }
  .window img { border-radius: 0; box-shadow: none; }
  .window img + img { border-inline-start: 1px solid #d5d1c8; }
`;

const page = (body) => `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${body}`;
const view = (src, width) => `<img src="${src}" width="${width}" alt="">`;

const store = (title, text, ...views) => ({
  ...STORE,
  html: page(
    `<div class="store"><div class="words"><p class="mark">Smallprint</p><h1>${title}</h1><p>${text}</p></div><div class="views">${views.join('')}</div></div>`,
  ),
});

/** The pictures by file name: those for the stores begin with “store-”. */
export function compose(shots) {
  return {
    'store-1-glance.png': store(
      'What a privacy policy says, in ten seconds',
      'A grade, one sentence, the five things that stand out, and the ways out.',
      view(shots['glance-light'], 452),
    ),
    'store-2-sentences.png': store(
      'Every line in the policy’s own words',
      'A click opens its sentences, another shows them in the page. Silence is shown as silence.',
      view(shots.rows, 372),
      view(shots.sentences, 372),
    ),
    'store-3-letter.png': store(
      'The right letter, to the right address',
      'Opt out, delete, access: under the law of the place where you live. You send it yourself.',
      view(shots.ways, 372),
      view(shots.letter, 372),
    ),
    'store-4-read-along.png': store(
      'Read along',
      'The policy in a clean view, with the findings marked in its text.',
      view(shots.panel, 380),
      view(shots['panel-findings'], 380),
    ),
    'store-5-grade.png': store(
      'A grade that explains itself',
      'Each line, what it is worth, and why. Weigh what matters to you, or switch the letter off.',
      view(shots['glance-dark'], 372),
      view(shots.rubric, 390),
    ),
    'popup.png': {
      width: 1312,
      height: 656,
      scale: 'device',
      html: page(
        `<div class="row">${view(shots['glance-light'], 400)}${view(shots.rows, 400)}${view(shots['sentences-dark'], 400)}</div>`,
      ),
    },
    'panel.png': {
      width: 1296,
      height: 756,
      scale: 'device',
      html: page(
        `<div class="row"><div class="window">${view(shots['page-marked'], 840)}${view(shots.panel, 400)}</div></div>`,
      ),
    },
  };
}
