import { expect, test } from 'vitest';
import { controllerOf } from './controller';
import { policyOf } from './fixture';

test.each([
  ['Tern Weather GmbH ("we", "us") respects your privacy.', 'Tern Weather GmbH'],
  ['This policy explains how Tern Maps Pte. Ltd. (“Tern”, “we” or “our”) collects data.', 'Tern Maps Pte. Ltd.'],
  ['Tern Weather, Inc. and its subsidiaries (collectively, "we") run this site.', 'Tern Weather, Inc.'],
  ['At X.TERN LLC ("xTern", "our", "us" or "we"), we value your privacy.', 'X.TERN LLC'],
  ['The website www.tern.example is operated by Harbour Lights B.V.', 'Harbour Lights B.V.'],
  ['The App and the Site (together, the “Services”) are provided by Grey Gull, Inc. (“Gull”).', 'Grey Gull, Inc.'],
  ['The data controller is Tern Ireland Limited, 1 Quay Street, Dublin.', 'Tern Ireland Limited'],
  ['Your data are processed by SAS TERN, in its capacity as data controller.', 'SAS TERN'],
  ['Tern (a service by Tern Tools s. r. o.) runs several sites.', 'Tern Tools s. r. o.'],
  ['This policy is issued on behalf of Tern, Inc. and its affiliates.', 'Tern, Inc.'],
  ['Your privacy is of great importance to TERN B.V. (hereinafter: TERN).', 'TERN B.V.'],
  ['eTern Inc. ("we") takes privacy seriously.', 'eTern Inc.'],
  ['The Tern Trust ("us") cares about privacy.', 'Tern Trust'],
  ['Tern does not collect more than it needs. Tern uses your data to run its maps.', 'Tern'],
])('%s → %s', (line, name) => {
  expect(controllerOf(policyOf(['# Privacy policy', line]))).toBe(name);
});

test('of a controller for one region and the company that introduces itself, the latter', () => {
  const lines = [
    'Tern Maps, Inc. ("Tern", "we", "us") made this policy.',
    'In the EEA the controller is Tern Ireland Limited.',
  ];
  expect(controllerOf(policyOf(lines))).toBe('Tern Maps, Inc.');
});

test('a processor or a linked site is not the controller', () => {
  const lines = [
    'Tern respects your privacy.',
    'Our pages contain links to websites operated by Other Company, Inc.',
    'Payments are processed by Coin Desk Ltd.',
  ];
  expect(controllerOf(policyOf(lines))).toBe('Tern');
});

test('a short name gets the legal form that the text prints', () => {
  const lines = ['Tern respects your privacy.', 'Write to Tern Weather GmbH, Hafenstraße 1, 20457 Hamburg.'];
  expect(controllerOf(policyOf(lines))).toBe('Tern Weather GmbH');
});

test('the legal form last, where both orders are printed', () => {
  const lines = [
    'Your data are processed by SAS TERN, as data controller.',
    'TERN SAS, 5 quai du Port, 13002 Marseille',
  ];
  expect(controllerOf(policyOf(lines))).toBe('TERN SAS');
});

test('lines broken inside a sentence are read as one', () => {
  const lines = [
    'The personal data that you give us while you use this site are processed by the',
    'controller, as data controller, Tern SAS, in Paris.',
  ];
  expect(controllerOf(policyOf(lines))).toBe('Tern SAS');
});

test.each([
  [{ siteName: 'Tern Weather' }, 'Privacy policy', 'Tern Weather'],
  [{ copyright: '© 2024 Tern Weather GmbH. All rights reserved.' }, 'Privacy policy', 'Tern Weather GmbH'],
  [{}, 'Tern Weather Privacy Notice', 'Tern Weather'],
  [{}, 'Privacy Policy | Tern Weather', 'Tern Weather'],
  [{}, 'Privacy policy', null],
])('where the text is silent: %j, “%s” → %s', (hints, title, name) => {
  expect(
    controllerOf(policyOf(['We respect your privacy.'], { hints, title, url: 'https://www.coast.example/' })),
  ).toBe(name);
});

test.each([
  ['capitalised words', 'Acme Of And The Corp, Inc and '],
  ['words before parentheses', 'Acme and its friends (we we '],
  ['controllers', 'the controller of Acme, Inc, that is '],
])(
  'a hostile text of %s takes no long time',
  (_, words) => {
    const started = performance.now();
    controllerOf(policyOf([words.repeat(2000), ...Array.from({ length: 300 }, () => words.repeat(10))]));
    expect(performance.now() - started).toBeLessThan(2000);
  },
  20_000,
);
