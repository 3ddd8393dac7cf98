import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { fromEnglish, t } from '../../i18n/messages';
import { blanksOf, nobody } from '../../letters/blanks';
import type { Lawbook } from '../../letters/law';
import type { FollowUpKind, Sender } from '../../letters/letter';
import { mailtoOf } from '../../letters/mailto';
import { followUpOf, type RememberedRequest } from '../../letters/requests';
import { textsIn } from '../../letters/texts/load';
import type { LetterTexts } from '../../letters/texts/texts';
import type { OwnDetails } from '../../policy/settings';
import type { Actions } from '../actions';
import { Disclosure } from '../components/Disclosure';
import { Icon } from '../components/Icon';
import { labelOf } from '../labels';
import { Choice } from './fields';

const KINDS: readonly FollowUpKind[] = ['reminder', 'appeal', 'complaint'];

interface Props {
  request: RememberedRequest;
  company: string;
  context: { laws: Lawbook; today: string };
  details: OwnDetails | null;
  actions: Pick<Actions, 'copyText' | 'openMail'>;
  say: (text: string) => void;
}

/** The letter that follows a request which was not answered, or refused. */
export function FollowUp(props: Props) {
  return (
    <Disclosure
      look="quiet"
      panel="follow-up"
      face={
        <>
          <span aria-hidden="true">{t('requestFollowUp')}</span>
          <span class="unseen">{t('requestFollowUpNamed', { company: props.company })}</span>
        </>
      }
    >
      <FollowUpLetter {...props} />
    </Disclosure>
  );
}

function FollowUpLetter({ request, context, details, actions, say }: Props) {
  const id = useId();
  const [kind, setKind] = useState<FollowUpKind>('reminder');
  const [sender, setSender] = useState<Sender>(() => ({ ...nobody, ...details, sent: request.sent }));
  const [texts, setTexts] = useState<LetterTexts | null>(null);
  useEffect(() => {
    void textsIn(request.language).then(setTexts);
  }, [request.language]);
  const composed = useMemo(
    () => texts && followUpOf(kind, request, { ...context, sender, texts }),
    [kind, request, context.laws, context.today, sender, texts],
  );
  if (composed === null) return null;
  const letter = composed.kind === 'blank' ? composed.draft : composed.letter;
  // The day of the request is known; the rest only the person knows.
  const blanks = blanksOf({ kind }).filter((blank) => blank.id !== 'sent');

  const copy = async () => {
    if (composed.kind === 'blank') return say(composed.missing.map(({ remedy }) => fromEnglish(remedy)).join(' '));
    const copied = await actions.copyText(`${letter.subject}\n\n${letter.body}`);
    if (copied === 'refused') return say(t('letterCopyRefused'));
    say(letter.to === null ? t('letterCopiedForm') : t('letterCopiedTo', { address: letter.to }));
  };
  const mail = async () => {
    if (composed.kind === 'blank') return say(composed.missing.map(({ remedy }) => fromEnglish(remedy)).join(' '));
    const { kind: whole, href } = mailtoOf(letter);
    if (whole === 'without-body') await actions.copyText(letter.body);
    await actions.openMail(href);
  };

  return (
    <>
      <Choice
        label={t('followUpKind')}
        value={kind}
        choices={KINDS.map((id) => ({ id, name: labelOf('followUp', id) }))}
        onChange={setKind}
      />
      {blanks.map((blank) => (
        <div key={blank.id} class="field">
          <label for={`${id}-${blank.id}`}>{fromEnglish(blank.label)}</label>
          {blank.field === 'lines' ? (
            <textarea
              id={`${id}-${blank.id}`}
              dir="auto"
              rows={3}
              value={sender[blank.id]}
              onInput={({ currentTarget }) => setSender({ ...sender, [blank.id]: currentTarget.value })}
            />
          ) : (
            <input
              id={`${id}-${blank.id}`}
              type="text"
              dir="auto"
              autocomplete={blank.autocomplete}
              value={sender[blank.id]}
              onInput={({ currentTarget }) => setSender({ ...sender, [blank.id]: currentTarget.value })}
            />
          )}
        </div>
      ))}
      <div class="sheet">
        <p class="sheet-line">
          <span class="sheet-name">{t('letterSubject')}</span>
          <span lang={request.language}>{letter.subject}</span>
        </p>
        <label class="unseen" for={`${id}-body`}>
          {t('letterBody')}
        </label>
        <textarea
          id={`${id}-body`}
          class="sheet-body"
          dir="auto"
          lang={request.language}
          readOnly
          rows={12}
          value={letter.body}
        />
      </div>
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => void copy()}>
          <Icon name="copy" />
          {t('letterCopy')}
        </button>
        {letter.to !== null && (
          <button type="button" class="button" onClick={() => void mail()}>
            <Icon name="mail" />
            {t('letterMail')}
          </button>
        )}
      </div>
    </>
  );
}
