import type { Lexicon } from '../policy/lexicon';
import type { Rule } from '../policy/rule';
import type { Rulebook } from '../policy/rulebook';
import type { Topic, TopicName } from '../policy/topic';
import { compile } from './entries';
import { type Act, readSentence } from './sentence';
import { type Statement, statementsOf } from './statements';

export interface Description {
  categories: TopicName[];
  statements: Statement[];
}

const POINTS = { strong: 4, weak: 1.5, against: -2 } as const;

/** A passage has one topic as a rule; a second one counts when it is nearly as strong. */
const SECOND_TOPIC = 0.5;

type Weight = keyof typeof POINTS;

/**
 * What one passage of a policy is about and what it says of personal data.
 * Topics are counted: phrases and acts give points, a topic is given from its threshold on.
 *
 * @param dataRules rules with practice `collects`: their phrases, with "information" and the like, show that data are spoken of.
 */
export function createDescriber(
  { rules, topics }: Pick<Rulebook, 'rules' | 'topics'>,
  lexicon: Lexicon,
): (text: string) => Description {
  const phrases: { topic: Topic; weight: Weight }[] = [];
  const asRules: Rule[] = rules.filter((rule) => rule.practice === 'collects');
  const dataRules = asRules.length;
  for (const topic of topics) {
    const own = topic.languages[lexicon.language];
    if (!own) continue;
    for (const weight of Object.keys(POINTS) as Weight[]) {
      asRules.push(phraseRule(own[weight] ?? [], lexicon.language));
      phrases.push({ topic, weight });
    }
  }
  asRules.push(phraseRule(lexicon.personalData, lexicon.language));
  const language = compile(asRules, lexicon);

  return (text) => {
    const points = new Map<Topic, number>();
    const give = (topic: Topic, amount: number) => points.set(topic, (points.get(topic) ?? 0) + amount);
    const sentence = readSentence(text, language);
    const seen = new Set<string>();
    for (const hit of sentence.hits) {
      const phrase = phrases[hit.rule - dataRules];
      if (!phrase) continue;
      const words = `${hit.rule} ${sentence.words
        .slice(hit.from, hit.to)
        .map((word) => word.norm)
        .join(' ')}`;
      if (seen.has(words)) continue; // said twice is no stronger
      seen.add(words);
      give(phrase.topic, POINTS[phrase.weight]);
    }
    const data = sentence.hits.filter((hit) => hit.rule < dataRules || hit.rule === asRules.length - 1);
    for (const topic of topics)
      for (const wanted of topic.acts ?? []) {
        const acts = sentence.acts.filter(
          (act) =>
            act.verb === wanted.verb &&
            act.voice !== 'noun' &&
            actorOf(act) === wanted.actor &&
            data.some((hit) => Math.abs(hit.from - act.from) < 25),
        );
        give(topic, Math.min(acts.length, 3) * wanted.points);
      }
    const strength = (topic: Topic) => (points.get(topic) ?? 0) / topic.threshold;
    const most = Math.max(0, ...topics.map(strength));
    const categories = topics
      .filter((topic) => strength(topic) >= Math.min(1, most) && strength(topic) >= most * SECOND_TOPIC && most > 0)
      .map((topic) => topic.name);
    return {
      categories: categories.length ? categories : ['Practice not covered'],
      statements: statementsOf(sentence, data),
    };
  };
}

function phraseRule(data: readonly string[], language: string): Rule {
  return {
    id: 'topic/phrases',
    fact: 'practices:topic',
    title: '',
    why: '',
    concern: 'none',
    practice: 'declares',
    languages: { [language]: { data } },
  };
}

function actorOf(act: Act): 'controller' | 'person' | 'others' {
  return act.actor === 'unnamed' ? 'controller' : act.actor;
}
