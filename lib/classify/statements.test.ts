import { describe, expect, test } from 'vitest';
import { en } from '../../rules/lexicon/en';
import { defineRule } from '../policy/rule';
import { compile } from './compile';
import { readSentence } from './sentence';
import { type Statement, statementsOf } from './statements';

const data = defineRule({
  id: 'collection/test',
  fact: 'collected:test',
  title: 'Data',
  why: 'A rule of the test.',
  concern: 'none',
  practice: 'collects',
  languages: { en: { data: [...en.personalData, 'postal address', 'email address', 'your name', 'cookie'] } },
});
const language = compile([data], en);

function read(text: string): Statement[] {
  const sentence = readSentence(text, language);
  return statementsOf(sentence, sentence.hits).sort();
}

describe('data are the object of the act', () => {
  test.each<[string, Statement[]]>([
    ['We collect your postal address.', ['collect']],
    ['We use your information to bake bread.', ['collect']],
    ['Your email address is stored for a year.', ['collect']],
    ['We share your email address with bakers.', ['share']],
    ['Your information may be transferred to our sister company.', ['share']],
    ['We collect, use and sell your postal address.', ['collect', 'share']],
    ['We may give our partners your email address.', ['share']],
    ['We send you a newsletter about personal information.', []],
    ['We provide services and sell bread.', []],
    ['We work with bakers to keep your information secure.', []],
    ['We use cookies.', []],
    ['We use cookies to collect information.', ['collect']],
    ['The information we hold includes your postal address.', ['collect']],
    ['We link to websites, which have their own rules about personal information.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('a clause that only names the data says nothing', () => {
  test.each<[string, Statement[]]>([
    ['We may share information we collect with bakers.', ['share']],
    ['We may share information that you provide with bakers.', ['share']],
    ['Information that we collect may be shared with bakers.', ['share']],
    ['Information collected from you may be sold.', ['share']],
    ['We use the information you give us to bake bread.', ['collect']],
    ['This is information that we collect.', ['collect']],
    ['You agree that we may collect your postal address.', ['collect']],
    ['Aggregated information that cannot be linked to a person may be shared with bakers.', ['share']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('questions, announcements, suppositions and wishes are no statements', () => {
  test.each<[string, Statement[]]>([
    ['What personal information do we collect?', []],
    ['This notice explains how we collect, use and share your information.', []],
    ['This notice applies to the information we collect.', []],
    ['If we want to share your information, we will ask.', []],
    ['If you disclose personal information, take care.', []],
    ['If you sign up, we may share your email address with bakers.', ['share']],
    ['If you order bread we may share your email address with bakers.', ['share']],
    ['If you prefer that we not share your information, write to us.', []],
    ['You may choose not to provide personal information.', []],
    ['Please do not include personal information in your letter.', []],
    ['Please provide your postal address in your letter.', []],
    ['We cannot guarantee that your information will not be disclosed.', []],
    ['You can visit the bakery without providing personal information.', []],
    ['We reserve the right to disclose your information.', ['share']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('who does it', () => {
  test.each<[string, Statement[]]>([
    ['You provide us with your postal address.', ['collect']],
    ['You can publish your email address on the board.', ['share']],
    ['Third parties may collect your email address.', ['share']],
    ['Our service providers have access to your information.', ['share']],
    ['Advertisers that collect information on this page are many.', ['share']],
    ['Our partners send us your postal address.', ['collect']],
    ['We and our partners collect information about bread.', ['collect', 'share']],
    ['Crumbly and our partners may collect information about bread.', ['collect', 'share']],
    ['Crumbly collects your postal address.', ['collect']],
    ['You consent to the collection of your information.', ['collect']],
    ['Third parties that have your information may not use it for other purposes.', ['share']],
    ['The collection of information is described below.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('denials and their exceptions', () => {
  test.each<[string, Statement[]]>([
    ['We do not collect your postal address.', ['not-collect']],
    ["We do n't sell your information.", ['not-share']],
    ['We never sell, rent, or share your email address.', ['not-share']],
    ['No personal information is ever stored.', ['not-collect']],
    ['We collect no personal information.', ['not-collect']],
    ['Your email address will not be sold.', ['not-share']],
    ['We do not share your information except with bakers.', ['not-share', 'share']],
    ['We will not sell your information without your consent.', ['not-share', 'share']],
    ['Unless the law asks for it, we do not disclose your information.', ['not-share', 'share']],
    ['We collect your email address but do not sell it.', ['collect', 'not-share']],
    ['You must not submit personal information.', []],
    ['We do not sell bread.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
