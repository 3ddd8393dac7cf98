import { useState } from 'preact/hooks';
import { t } from '../../i18n/messages';
import type { ContactList, DeadEnd, Way, WaysOut } from '../ways-out';
import { numberInWords } from '../wording';
import { useDoing } from './context';
import { Disclosure } from './Disclosure';
import { Icon } from './Icon';
import { OutLink } from './OutLink';
import { Sentences } from './Sentences';

const SHOWN_AT_FIRST = 3;

/** Each choice that the policy offers, with the button that takes it. */
export function WaysOutPart({
  groups,
  deadEnds,
  contacts,
}: {
  groups: readonly WaysOut[];
  deadEnds: readonly DeadEnd[];
  contacts: ContactList | null;
}) {
  return (
    <>
      {groups.length === 0 && <p class="empty">{t('waysOutNone')}</p>}
      {groups.map((group) => (
        <WaysOutGroup key={group.kind} group={group} />
      ))}
      {deadEnds.map((deadEnd) => (
        <div key={deadEnd.key} class="group" data-dead-end={deadEnd.key}>
          <h3>{deadEnd.title}</h3>
          <p class="remedy">
            <Icon name="alert" />
            {t('waysOutDeadEnd')}
          </p>
          <Disclosure face={<InItsWords of={deadEnd.title} />} look="quiet way-more" panel="way-panel">
            <Sentences evidence={deadEnd.evidence} />
          </Disclosure>
        </div>
      ))}
      {contacts !== null && <Contacts contacts={contacts} />}
    </>
  );
}

function WaysOutGroup({ group }: { group: WaysOut }) {
  const [extent, setExtent] = useState<'first' | 'all'>('first');
  // Hiding a single one would take as much room as showing it.
  const all = extent === 'all' || group.ways.length <= SHOWN_AT_FIRST + 1;
  const shown = all ? group.ways : group.ways.slice(0, SHOWN_AT_FIRST);
  return (
    <div class="group" data-way={group.kind}>
      <h3>{group.title}</h3>
      <ul class="ways">
        {shown.map((way) => (
          <WayOut key={way.key} way={way} kind={group.title} />
        ))}
      </ul>
      {!all && (
        <button type="button" class="quiet" onClick={() => setExtent('all')}>
          <span aria-hidden="true">{t('waysOutAll', { count: numberInWords(group.ways.length) })}</span>
          <span class="unseen">
            {t('waysOutAllFor', { count: numberInWords(group.ways.length), kind: group.title })}
          </span>
        </button>
      )}
    </div>
  );
}

/** `kind`: what it is a way out of. */
function WayOut({ way, kind }: { way: Way; kind: string }) {
  return (
    <li class="way">
      <div class="way-face">
        <div class="way-text">
          {way.label !== '' && (
            <p class="way-label">
              <bdi>{way.label}</bdi>
            </p>
          )}
          <WayWhere way={way} />
        </div>
        <WayButton way={way} />
      </div>
      {way.evidence.length > 0 && (
        <Disclosure face={<InItsWords of={`${kind}, ${nameOf(way)}`} />} look="quiet way-more" panel="way-panel">
          <Sentences evidence={way.evidence} />
        </Disclosure>
      )}
    </li>
  );
}

/** Which of them it is, is plain to see; a screen reader has to say it. */
function InItsWords({ of }: { of: string }) {
  return (
    <>
      {t('waysOutWords')}
      <span class="unseen">: {of}</span>
    </>
  );
}

function nameOf({ label, does }: Way): string {
  if (label !== '') return label;
  return does.kind === 'open' || does.kind === 'write' ? does.link.target : does.text;
}

function WayWhere({ way }: { way: Way }) {
  const { does } = way;
  switch (does.kind) {
    case 'open':
    case 'write':
      return (
        <p class="way-target">
          <bdi dir="ltr" class="target">
            {does.link.target}
          </bdi>
          {way.reach === 'elsewhere' && <span class="way-elsewhere"> {t('waysOutElsewhere')}</span>}
        </p>
      );
    case 'copy':
      return (
        <p class="way-target">
          <bdi class="target">{does.text}</bdi>
        </p>
      );
    case 'follow':
      return (
        <>
          <p class="way-where">{does.where}</p>
          <p dir="auto">{does.text}</p>
        </>
      );
  }
}

function WayButton({ way }: { way: Way }) {
  const { does, label } = way;
  switch (does.kind) {
    case 'open':
    case 'write':
      return (
        <OutLink link={does.link} look="button">
          {t(does.kind === 'open' ? 'waysOutOpen' : 'waysOutWrite')}
          <span class="unseen">
            : {label} {does.link.target}
          </span>
        </OutLink>
      );
    case 'copy':
      return <CopyButton text={does.text} what={does.what} whole={does.text} />;
    case 'follow':
      return <CopyButton text={does.text} what="instruction" whole={does.whole} />;
  }
}

/** Named by its text, which may be the beginning of the whole that is copied. */
function CopyButton({
  text,
  what,
  whole,
}: {
  text: string;
  what: 'number' | 'address' | 'setting' | 'instruction';
  whole: string;
}) {
  const { copyText, announce } = useDoing();
  const [state, setState] = useState<'not-yet' | 'copied'>('not-yet');
  const copy = async () => {
    const result = await copyText(whole);
    setState(result === 'copied' ? 'copied' : 'not-yet');
    announce(t(result === 'copied' ? 'copied' : 'copyRefused'));
  };
  return (
    <button type="button" class="button small" onClick={copy}>
      {t('copy')}{' '}
      <span class="unseen">
        {t(`copyWhat_${what}`)}: {text}
      </span>
      <Icon name={state === 'copied' ? 'tick' : 'copy'} />
    </button>
  );
}

function Contacts({ contacts }: { contacts: ContactList }) {
  return (
    <div class="group contacts">
      <h3>{t('waysOutContact')}</h3>
      <ul class="plain">
        {contacts.mails.map((link) => (
          <li key={link.href}>
            <OutLink link={link} />
          </li>
        ))}
        {contacts.forms.map((link) => (
          <li key={link.href}>
            <OutLink link={link}>{t('formAt')}</OutLink>
          </li>
        ))}
        {[...contacts.phones, ...contacts.postal].map((contact) => (
          <li key={contact}>
            <bdi>{contact}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
