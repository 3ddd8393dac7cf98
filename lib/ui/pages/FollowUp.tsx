import { useEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import { nobody } from '../../letters/blanks';
import type { Lawbook } from '../../letters/law';
import type { FollowUpKind, Sender } from '../../letters/letter';
import { bodyHtml, letterHtml } from '../../letters/letter-html';
import { letterText } from '../../letters/letter-text';
import { mailtoOf } from '../../letters/mailto';
import { followUpOf, type RememberedRequest } from '../../letters/requests';
import { textsIn } from '../../letters/texts/load';
import type { LetterTexts } from '../../letters/texts/texts';
import type { OwnDetails } from '../../policy/settings';
import type { Actions } from '../actions';
import { BlankField } from '../components/BlankField';
import { Choice } from '../components/Choice';
import { Disclosure } from '../components/Disclosure';
import { Icon } from '../components/Icon';
import { LetterText } from '../components/LetterText';
import { bringAlong, copyLetter } from '../deliver';
import { labelOf } from '../labels';
import { fieldsOf, type LetterForm, remedyOf } from '../letter-form';

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
  const [kind, setKind] = useState<FollowUpKind>('reminder');
  const [sender, setSender] = useState<Sender>(() => ({ ...nobody, ...details, sent: request.sent }));
  const [tried, setTried] = useState<LetterForm['tried']>('not-yet');
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

  /** Says what is missing, and does nothing else, while something is. */
  const ifComplete = async (deliver: () => Promise<string | null>) => {
    if (composed.kind === 'blank') setTried('once');
    const says = composed.kind === 'blank' ? composed.missing.map(remedyOf).join(' ') : await deliver();
    if (says !== null) say(says);
  };
  const copy = () =>
    ifComplete(async () => (await copyLetter(letter, { letterText, letterHtml }, actions.copyText)).says);
  const mail = () =>
    ifComplete(async () => {
      const opened = mailtoOf(letter);
      const says = await bringAlong(letter, opened, { bodyHtml }, actions.copyText);
      await actions.openMail(opened.href);
      return says;
    });

  return (
    <>
      <Choice
        label={t('followUpKind')}
        value={kind}
        options={KINDS.map((id) => ({ id, label: labelOf('followUp', id) }))}
        onChoose={setKind}
      />
      {fieldsOf({ kind }, sender, composed, tried)
        // The day of the request is known; the rest only the person knows.
        .filter(({ id }) => id !== 'sent')
        .map((field) => (
          <BlankField
            key={field.id}
            field={field}
            onType={(value) => setSender((before) => ({ ...before, [field.id]: value }))}
          />
        ))}
      <div class="sheet">
        <LetterText subject={letter.subject} body={letter.body} language={request.language} />
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
