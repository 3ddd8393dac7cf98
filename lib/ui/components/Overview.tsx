import { useId } from 'preact/hooks';
import { t } from '../../i18n/messages';
import type { Answer } from '../answer';
import type { Category, OverviewGroup } from '../overview';
import { listed } from '../wording';
import { AnswerSign } from './AnswerSign';
import { Disclosure } from './Disclosure';
import { Icon } from './Icon';
import { RowLine, RowProof, ScopeTag } from './Line';

/** Beyond so many lines their sentences wait for a click: some policies name a hundred companies. */
const MOST_SHOWN_AT_ONCE = 12;

/** One group of rows, by what people care about. */
export function OverviewPart({ group }: { group: OverviewGroup }) {
  const id = useId();
  return (
    <section class="group" aria-labelledby={id}>
      <h2 id={id} class="group-title">
        {group.title}
      </h2>
      <div class="categories">
        {group.categories.map((category) => (
          <CategoryRow key={category.id} category={category} />
        ))}
      </div>
    </section>
  );
}

/** What it is about, what the policy says of it, and, open, its sentences. */
function CategoryRow({ category }: { category: Category }) {
  const { icon, title, names, rows, form, silent } = category;
  const [only] = rows;
  const face = (
    <>
      <Icon name={icon} />
      <span class="category-text">
        <span class="category-title">
          {title}
          {form === 'one' && <ScopeTag scope={only?.scope} />}
        </span>
        {names !== '' && (
          <span class="category-names" aria-hidden="true">
            <bdi>{names}</bdi>
          </span>
        )}
      </span>
      <Marks category={category} />
    </>
  );
  return (
    <div class="category" data-category={category.id} data-answer={category.marks[0]?.answer} data-form={form}>
      {rows.length === 0 && silent.length < 2 ? (
        <h3>
          <div class="category-face">{face}</div>
        </h3>
      ) : (
        <Disclosure heading="h3" face={face} look="category-face" panel="category-panel">
          <CategoryBody category={category} />
        </Disclosure>
      )}
    </div>
  );
}

function CategoryBody({ category: { form, rows, silent } }: { category: Category }) {
  const [only] = rows;
  return (
    <>
      {form === 'one' && only ? (
        <div class="line" data-finding={only.finding} data-answer={only.answer} data-tone={only.tone}>
          <div class="line-panel">
            <RowProof row={only} />
          </div>
        </div>
      ) : (
        <ul class="lines">
          {rows.map((row) => (
            <RowLine key={row.key} row={row} sentences={rows.length > MOST_SHOWN_AT_ONCE ? 'closed' : 'shown'} />
          ))}
        </ul>
      )}
      {silent.length > 0 && (
        <p class="unsaid">
          <AnswerSign answer="silent" tone="neutral" />
          <span>{t('unsaid', { names: listed(silent) })}</span>
        </p>
      )}
    </>
  );
}

function Marks({ category: { marks } }: { category: Category }) {
  return (
    <span class="marks">
      <span class="unseen">: {listed(marks.map(({ says }) => says))}</span>
      {marks.map(({ answer, tone, text }) => (
        <span key={answer} class={`mark tone-${tone}`} aria-hidden="true">
          {text}
          <AnswerSign answer={answer} tone={tone} />
        </span>
      ))}
    </span>
  );
}

const SIGNS: readonly Answer[] = ['yes', 'only-if', 'no', 'unclear', 'silent'];

/** What the signs mean, for the first time that one sees them. */
export function Legend() {
  return (
    <div class="legend">
      <ul aria-label={t('legend')}>
        {SIGNS.map((answer) => (
          <li key={answer}>
            <AnswerSign answer={answer} tone="neutral" />{' '}
            {t(answer === 'only-if' ? 'legend_only_if' : `legend_${answer}`)}
          </li>
        ))}
      </ul>
      <p>{t('unsaidHint')}</p>
    </div>
  );
}
