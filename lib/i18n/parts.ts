/**
 * The messages that only the pages of the extension say (the side panel, the options, the rubric …), and those that the
 * browser itself reads. The popup has to be there at a click, and does without them.
 */
export const FURTHER =
  /^(?:badge|concern|extension|followUp|options|panel|request|rubricPage|weight|welcome)|^calendar(?:Title|Note)$|^rubric_\w+_(?:asks|why)$/;

/** The ending of an import that asks for the further messages of a catalogue, instead of those of the popup. */
export const FURTHER_PART = '?part=further';
