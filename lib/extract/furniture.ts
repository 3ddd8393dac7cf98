import { detectionLanguages } from '../../rules/detection/languages';
import { spaced } from '../detect/phrases';
import type { Box, Control } from './boxes';
import type { Reading } from './reader';
import type { Holding } from './weigh';

const BULK = 0.5; // furniture that holds so much of the legal text is no furniture
const WHOLE_PAGE = 0.95;

/** Every box that stands beside the text, and those in it. What holds the bulk of the legal text is not beside it. */
export function furnitureIn({ boxes, controls }: Reading, holdings: Map<Box, Holding>): Set<Box> {
  const body = boxes[0] && holdings.get(boxes[0]);
  const dropped = new Set<Box>();
  if (!body) return dropped;
  const dialogs = consentDialogs(boxes, controls, holdings, body);
  for (const box of boxes) {
    const legal = holdings.get(box)?.legal ?? 0;
    const isBulk = legal > BULK * body.legal && box.furniture !== 'navigation';
    const isFurniture = dialogs.has(box) || (box.furniture !== null && !isBulk);
    if (isFurniture || (box.parent && dropped.has(box.parent))) dropped.add(box);
  }
  return dropped;
}

/**
 * Cookie dialogs whatever their names: the part of the page around a button to accept, up to where the page's own text
 * begins. They speak of data as policies do, and can be longer than the policy.
 */
function consentDialogs(
  boxes: readonly Box[],
  controls: readonly Control[],
  holdings: Map<Box, Holding>,
  body: Holding,
): Set<Box> {
  const titled = titledBoxes(boxes);
  const dialogs = new Set<Box>();
  for (const { box: from, label } of controls) {
    if (from.within === 'text' || label === '' || !accepts(label)) continue;
    let box = from;
    while (box.parent?.parent && !titled.has(box.parent)) box = box.parent;
    const words = holdings.get(box)?.words ?? 0;
    if (!titled.has(box) && words < WHOLE_PAGE * body.words) dialogs.add(box);
  }
  return dialogs;
}

/** Boxes that hold the page's title or the element it marks as its text. */
function titledBoxes(boxes: readonly Box[]): Set<Box> {
  const titled = new Set<Box>();
  for (const box of boxes) {
    if (box.name !== 'main' && box.name !== 'h1') continue;
    for (let at: Box | null = box; at && !titled.has(at); at = at.parent) titled.add(at);
  }
  return titled;
}

let buttons: ReadonlySet<string> | null = null;

function accepts(label: string): boolean {
  buttons ??= new Set(detectionLanguages.flatMap(({ consentButtons }) => consentButtons.map(spaced)));
  return buttons.has(spaced(label));
}
