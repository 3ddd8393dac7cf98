import type { Block, BlockKind, PolicyDocument } from '../../policy/document';

/**
 * A policy of a company that does not exist, for the welcome page: short, and with something of everything. In English,
 * as policies are read.
 */
const TITLE = 'Privacy Policy of Larkfield Walks';

const PARTS: readonly [heading: string, text: string][] = [
  [
    'What we collect',
    'We collect your name and e-mail address when you register. If you allow it, we collect your precise location while you walk. We do not collect health data.',
  ],
  [
    'How we use and share it',
    'We use your data to show you routes and to send you our newsletter. We share your e-mail address with advertising networks so that they can show you targeted advertisements. We do not sell your personal information.',
  ],
  [
    'How long we keep it',
    'We keep your walks for two years after your last visit and then delete them. All data are encrypted in transit and at rest.',
  ],
  [
    'Your choices',
    'You have the right to access your data and to have them deleted. To opt out of targeted advertising, write to privacy@larkfield.example. We will e-mail you before we change this policy.',
  ],
];

const block = (kind: BlockKind, level: number, text: string, section: string[], at: number): Block => ({
  kind,
  level,
  text,
  section,
  visibility: 'visible',
  at: [at],
});

export const samplePolicy: PolicyDocument = {
  url: 'https://www.larkfield.example/privacy',
  title: TITLE,
  language: 'en',
  blocks: [
    block('heading', 1, TITLE, [], 0),
    block(
      'paragraph',
      0,
      'Last updated: 4 March 2026. Larkfield Walks Ltd (“we”) makes an app for walkers.',
      [TITLE],
      1,
    ),
    ...PARTS.flatMap(([heading, text], at) => [
      block('heading', 2, heading, [TITLE], 2 + 2 * at),
      block('paragraph', 0, text, [TITLE, heading], 3 + 2 * at),
    ]),
  ],
  links: [],
  hints: {},
};
