import { expect, test } from 'vitest';
import { datesMore, isCopyrightNotice } from './copyright';

test.each([
  ['© 2025 Acme Lanterns Ltd.', 'notice'],
  ['Copyright (c) 2019, The Lantern Society', 'notice'],
  ['2024 © Laternen GmbH. Alle Rechte vorbehalten.', 'notice'],
  ['Copyright 2018-2024 Acme Lanterns', 'notice'],
  ['Acme Lanterns Ltd, all rights reserved', 'notice'],
  ['Part of the Acme group © 2024. All marks belong to their owners.', 'notice'],
  ['Copyright infringement: we disclose your personal data to the holder of the rights.', 'text'],
  ['Lantern© cookies keep your settings and tell us which pages you visit.', 'text'],
  ['We keep (a) your name, (b) your email address and (c) your location.', 'text'],
  [`${'We collect your email address and your name. '.repeat(4)} © 2025 Acme`, 'text'],
  [`© 2025 Acme. ${'We collect your email address and your name. '.repeat(30)}`, 'text'],
])('%s: %s', (text, kind) => {
  expect(isCopyrightNotice(text)).toBe(kind === 'notice');
});

test.each([
  ['© 2025 Acme Lanterns Ltd.', 'its own year'],
  ['© 2011 – 2025 Acme Lanterns Ltd.', 'its own year'],
  ['© 2011- Acme Lanterns Ltd.', 'its own year'],
  ['2025 © Acme Lanterns Ltd.', 'its own year'],
  ['Copyright © Acme Lanterns Ltd 2025', 'its own year'],
  ['© 2025 Acme. Last updated on 3 March 2025', 'another date'],
  ['Effective 1 May 2024. © Acme 2025', 'another date'],
  ['All rights reserved. Version of 2023-04-01', 'another date'],
])('%s holds %s', (notice, dates) => {
  expect(datesMore(notice)).toBe(dates === 'another date');
});
