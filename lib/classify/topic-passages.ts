import type { TopicName } from '../policy/topic';

/** A passage of our own with what it is about and what it says of personal data. */
export interface Passage {
  topics: readonly TopicName[];
  statements: readonly ('collect' | 'share' | 'not-collect' | 'not-share')[];
  text: string;
}

const TOPICS: Readonly<Record<string, TopicName>> = {
  FIRST: 'First Party Collection/Use',
  THIRD: 'Third Party Sharing/Collection',
  CHOICE: 'User Choice/Control',
  ACCESS: 'User Access, Edit and Deletion',
  RETENTION: 'Data Retention',
  SECURITY: 'Data Security',
  CHANGE: 'Policy Change',
  DNT: 'Do Not Track',
  AUDIENCE: 'International and Specific Audiences',
  INTRO: 'Introductory/Generic',
  CONTACT: 'Privacy contact information',
  OTHER: 'Practice not covered',
};

export const TOPIC_NAMES: readonly TopicName[] = Object.values(TOPICS);

const STATEMENTS = { c: 'collect', s: 'share', nc: 'not-collect', ns: 'not-share' } as const;

/**
 * Reads a file of passages: one a line, `FIRST+CHOICE | c+ns | text`, `-` where it says nothing of data; `""` is a
 * quotation mark. Throws, naming the line, when one is written otherwise.
 */
export function readPassages(file: string, name: string): Passage[] {
  return file.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [topics, statements, ...rest] = line.split(' | ');
    const text = rest.join(' | ').trim().replaceAll('""', '"');
    if (!topics || !statements || !text)
      throw new Error(`${name}:${index + 1} has no three parts. Write “FIRST+CHOICE | c | text”.`);
    return [
      {
        topics: topics.split('+').map((code) => TOPICS[code.trim()] ?? unknown(code, name, index)),
        statements:
          statements.trim() === '-' ? [] : statements.split('+').map((code) => stated(code.trim(), name, index)),
        text,
      },
    ];
  });
}

function stated(code: string, name: string, index: number): Passage['statements'][number] {
  return code in STATEMENTS ? STATEMENTS[code as keyof typeof STATEMENTS] : unknown(code, name, index);
}

function unknown(code: string, name: string, index: number): never {
  throw new Error(
    `${name}:${index + 1} has the label “${code}”. Use ${Object.keys(TOPICS).join(', ')}; of statements ${Object.keys(STATEMENTS).join(', ')} or -.`,
  );
}
