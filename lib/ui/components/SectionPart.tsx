import { useId } from 'preact/hooks';
import { t } from '../../i18n/messages';
import type { Answer } from '../answer';
import type { Section } from '../sections';
import { AnswerSign } from './AnswerSign';
import { Icon } from './Icon';
import { RowLine } from './Line';
import { NotMentioned } from './NotMentioned';

/** One part of the scorecard: closed, it says what it comes to; open, it shows every line. */
export function SectionPart({
  section,
  open,
  onToggle,
}: {
  section: Section;
  open: 'open' | 'closed';
  onToggle: () => void;
}) {
  const panel = useId();
  return (
    <section class="part" data-section={section.id}>
      <h2 class="part-title">
        <button type="button" aria-expanded={open === 'open'} aria-controls={panel} onClick={onToggle}>
          <span class="part-name">{section.title}</span>
          <span class="unseen">: </span>
          <span class="part-summary">
            <bdi>{section.summary}</bdi>
          </span>
          <Icon name="chevron" />
        </button>
      </h2>
      <div id={panel} class="part-panel" hidden={open === 'closed'}>
        {section.groups.map((group) => (
          <div key={group.title ?? ''} class="group">
            {group.title !== null && <h3>{group.title}</h3>}
            <ul class="lines">
              {group.rows.map((row) => (
                <RowLine key={row.key} row={row} />
              ))}
            </ul>
          </div>
        ))}
        <NotMentioned labels={section.silent} />
      </div>
    </section>
  );
}

const SIGNS: readonly Answer[] = ['yes', 'only-if', 'no', 'unclear', 'silent'];

/** What the signs mean, for the first time that one sees them. */
export function Legend() {
  return (
    <ul class="legend" aria-label={t('legend')}>
      {SIGNS.map((answer) => (
        <li key={answer}>
          <AnswerSign answer={answer} tone="neutral" />{' '}
          {t(answer === 'only-if' ? 'legend_only_if' : `legend_${answer}`)}
        </li>
      ))}
    </ul>
  );
}
