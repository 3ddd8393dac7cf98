// What is wrong with how a page is laid out, as far as it can be told without looking.

/**
 * Runs in the page: what reaches out of the window, text that is cut off, what overlaps, and what lies under a bar when it
 * has the focus; each with its place and its words. Nothing where all is well.
 */
export function layoutFaults() {
  /** Letters may touch the edge of their neighbour's line by so much, in CSS pixels. */
  const TOUCH = 2;
  const edge = document.documentElement.clientWidth;
  const INTERACTIVE = 'button, a[href], input, select, textarea, summary';
  const faults = new Set();

  const styles = new Map();
  const styleOf = (element) => {
    if (!styles.has(element)) styles.set(element, getComputedStyle(element));
    return styles.get(element);
  };
  const wordsOf = (element) => (element.textContent || element.value || '').replace(/\s+/g, ' ').trim().slice(0, 40);
  const nameOf = (element) => {
    const look = element.getAttribute('class');
    return `${element.localName}${look ? `.${look.replace(/ /g, '.')}` : ''} “${wordsOf(element)}”`;
  };
  const isSeen = (element) =>
    element.closest('.unseen, option') === null &&
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const seen = [...document.body.querySelectorAll('*')].filter((one) => !(one instanceof SVGElement) && isSeen(one));

  /** The nearest element around that scrolls sideways by itself, if any. */
  const scrollsAround = (element) => {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement)
      if (/auto|scroll/.test(styleOf(at).overflowX)) return true;
    return false;
  };
  for (const element of seen) {
    const { left, right, width } = element.getBoundingClientRect();
    if (width > 0 && (left < -1 || right > edge + 1) && !scrollsAround(element))
      faults.add(`reaches out of the window: ${nameOf(element)}`);
  }

  // What is longer than its box, and has to be: text that people type or that scrolls, and a name of more than some lines.
  for (const element of seen) {
    const style = styleOf(element);
    if (element.matches('input, select, textarea, progress') || style.webkitLineClamp !== 'none') continue;
    const cutsX = /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
    const cutsY = /hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
    if (cutsX || cutsY) faults.add(`is cut off: ${nameOf(element)}`);
  }
  const pen = document.createElement('canvas').getContext('2d');
  for (const field of seen.filter((one) => one.matches('input, select'))) {
    const shown =
      field.localName === 'select' ? field.selectedOptions[0]?.text : field.value === '' && field.placeholder;
    if (!shown) continue;
    const style = styleOf(field);
    const unseen = getComputedStyle(field, '::placeholder').color === 'rgba(0, 0, 0, 0)';
    // The words of the one are not shown, those of the other run on in a second line.
    if ((field.localName === 'input' && unseen) || style.appearance === 'base-select') continue;
    pen.font = style.font;
    const room = field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
    if (pen.measureText(shown).width > room + 1) faults.add(`has no room for “${shown}”: ${nameOf(field)}`);
  }

  /** What is seen of a box: what its surroundings do not cut off. */
  const clips = new Map();
  const clipOf = (element) => {
    if (element === document.body || element === null)
      return { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
    if (!clips.has(element)) {
      const around = clipOf(element.parentElement);
      const { overflowX, overflowY } = styleOf(element);
      const box = element.getBoundingClientRect();
      const x = overflowX !== 'visible';
      const y = overflowY !== 'visible';
      clips.set(element, {
        left: x ? Math.max(around.left, box.left) : around.left,
        right: x ? Math.min(around.right, box.right) : around.right,
        top: y ? Math.max(around.top, box.top) : around.top,
        bottom: y ? Math.min(around.bottom, box.bottom) : around.bottom,
      });
    }
    return clips.get(element);
  };
  /** The bar that it is part of: it lies over what scrolls behind it. */
  const bars = new Map();
  const barOf = (element) => {
    if (element === null) return null;
    if (!bars.has(element))
      bars.set(element, /fixed|sticky/.test(styleOf(element).position) ? element : barOf(element.parentElement));
    return bars.get(element);
  };
  const clipped = ({ left, right, top, bottom }, element) => {
    const clip = clipOf(element);
    return {
      left: Math.max(left, clip.left),
      right: Math.min(right, clip.right),
      top: Math.max(top, clip.top),
      bottom: Math.min(bottom, clip.bottom),
    };
  };
  const pieces = [];
  const add = (kind, element, rects) => {
    for (const rect of rects) {
      const piece = clipped(rect, element.parentElement);
      if (piece.right - piece.left < 1 || piece.bottom - piece.top < 1) continue;
      pieces.push({ kind, element, bar: barOf(element), ...piece });
    }
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const shown = new Set(seen);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.data.trim() === '' || !shown.has(node.parentElement)) continue;
    range.selectNodeContents(node);
    add('text', node.parentElement, range.getClientRects());
    // Words that stick out of the button that they stand on.
    const button = node.parentElement.closest('button, a.button');
    if (!button) continue;
    const box = button.getBoundingClientRect();
    const { left, right, top, bottom } = range.getBoundingClientRect();
    if (left < box.left - 1 || right > box.right + 1 || top < box.top - TOUCH || bottom > box.bottom + TOUCH)
      faults.add(`sticks out of its button: ${nameOf(node.parentElement)}`);
  }
  for (const element of seen.filter((one) => one.matches(INTERACTIVE))) add('box', element, element.getClientRects());

  const contains = (a, b) => a.kind === 'box' && a.element.contains(b.element);
  pieces.sort((a, b) => a.top - b.top);
  const open = [];
  for (const piece of pieces) {
    for (let at = open.length - 1; at >= 0; at -= 1) {
      const other = open[at];
      if (other.bottom <= piece.top + TOUCH) {
        open.splice(at, 1);
        continue;
      }
      if (other.element === piece.element || other.bar !== piece.bar) continue;
      const wide = Math.min(other.right, piece.right) - Math.max(other.left, piece.left);
      const high = Math.min(other.bottom, piece.bottom) - Math.max(other.top, piece.top);
      if (wide <= TOUCH || high <= TOUCH || contains(other, piece) || contains(piece, other)) continue;
      faults.add(`overlap: ${nameOf(other.element)} and ${nameOf(piece.element)}`);
    }
    open.push(piece);
  }

  // What has the focus must not lie under a bar, so that one sees where one is.
  const held = new Set([...seen].map(barOf).filter((bar) => bar !== null && styleOf(bar).pointerEvents !== 'none'));
  const { activeElement, scrollingElement } = document;
  const before = scrollY;
  for (const element of seen.filter((one) => one.matches(INTERACTIVE) && !one.disabled)) {
    if (held.size === 0) break;
    element.focus();
    const box = element.getBoundingClientRect();
    for (const bar of held) {
      if (bar.contains(element)) continue;
      const cover = bar.getBoundingClientRect();
      const wide = Math.min(cover.right, box.right) - Math.max(cover.left, box.left);
      const high = Math.min(cover.bottom, box.bottom) - Math.max(cover.top, box.top);
      // What is higher than the window has room for lies under something in any case.
      if (wide > TOUCH && high > TOUCH && box.height < innerHeight / 3)
        faults.add(`lies under ${nameOf(bar)} when it has the focus: ${nameOf(element)}`);
    }
  }
  document.activeElement?.blur();
  activeElement?.focus?.({ preventScroll: true });
  scrollingElement.scrollTop = before;
  return [...faults];
}
