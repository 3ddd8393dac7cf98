import { describe, expect, test } from 'vitest';
import { lawbook } from '../../rules/lawbook';
import { evidence, scorecardOf } from '../../tests/fixtures/scorecard';
import { citeIn } from './cite';
import { composeLetter } from './compose';
import { type LetterLanguage, letterLanguages } from './language';
import { type LetterKind, letterKinds, type Sender } from './letter';
import { mailtoOf } from './mailto';
import { rightOf } from './rights';
import { textsIn } from './texts/load';

const TODAY = '2026-01-30';
const jane: Sender = {
  name: 'Jane Doe',
  email: 'jane@mailbox.example',
  account: 'jd-1',
  matter: 'The street is Elm Road.\nNot Oak Road.',
  sent: '2025-11-30',
};
const card = scorecardOf({
  practices: {
    ...scorecardOf().practices,
    sale: {
      value: 'sells',
      reading: 'states',
      evidence: [evidence('We sell your interests to companies that show ads.')],
    },
  },
});

/** law | kind | where the law gives the right | answer due, sent on 30 January 2026 | where the law says until when */
const PAIRS = `
casl | unsubscribe | section 11(3) | 2026-02-13 | section 11(3)
can-spam | unsubscribe | 15 U.S.C. § 7704(a)(4) | 2026-02-13 | 15 U.S.C. § 7704(a)(4)
ccpa | opt-out | Cal. Civ. Code § 1798.120(a) | 2026-02-23 | 11 CCR § 7026(f)(1)
ccpa | erasure | Cal. Civ. Code § 1798.105(a) | 2026-03-16 | Cal. Civ. Code § 1798.130(a)(2)
ccpa | access | Cal. Civ. Code § 1798.110(a) | 2026-03-16 | Cal. Civ. Code § 1798.130(a)(2)
ccpa | rectification | Cal. Civ. Code § 1798.106(a) | 2026-03-16 | Cal. Civ. Code § 1798.130(a)(2)
ccpa | portability | Cal. Civ. Code § 1798.130(a)(3)(B)(iii) | 2026-03-16 | Cal. Civ. Code § 1798.130(a)(2)
ccpa | limit-sensitive | Cal. Civ. Code § 1798.121(a) | 2026-02-23 | 11 CCR § 7027(g)(1)
ccpa | third-parties | Cal. Civ. Code § 1798.115(a) | 2026-03-16 | Cal. Civ. Code § 1798.130(a)(2)
ccpa | complaint | Cal. Civ. Code § 1798.199.45 | 2026-04-30 | wish
colorado | opt-out | C.R.S. § 6-1-1306(1)(a) | 2026-03-16 | C.R.S. § 6-1-1306(2)(a)
colorado | erasure | C.R.S. § 6-1-1306(1)(d) | 2026-03-16 | C.R.S. § 6-1-1306(2)(a)
colorado | access | C.R.S. § 6-1-1306(1)(b) | 2026-03-16 | C.R.S. § 6-1-1306(2)(a)
colorado | rectification | C.R.S. § 6-1-1306(1)(c) | 2026-03-16 | C.R.S. § 6-1-1306(2)(a)
colorado | portability | C.R.S. § 6-1-1306(1)(e) | 2026-03-16 | C.R.S. § 6-1-1306(2)(a)
colorado | appeal | C.R.S. § 6-1-1306(3) | 2026-03-16 | C.R.S. § 6-1-1306(3)
colorado | complaint | - | 2026-04-30 | wish
connecticut | opt-out | Conn. Gen. Stat. § 42-518(a)(5) | 2026-03-16 | Conn. Gen. Stat. § 42-518(c)(1)
connecticut | erasure | Conn. Gen. Stat. § 42-518(a)(3) | 2026-03-16 | Conn. Gen. Stat. § 42-518(c)(1)
connecticut | access | Conn. Gen. Stat. § 42-518(a)(1) | 2026-03-16 | Conn. Gen. Stat. § 42-518(c)(1)
connecticut | rectification | Conn. Gen. Stat. § 42-518(a)(2) | 2026-03-16 | Conn. Gen. Stat. § 42-518(c)(1)
connecticut | portability | Conn. Gen. Stat. § 42-518(a)(4) | 2026-03-16 | Conn. Gen. Stat. § 42-518(c)(1)
connecticut | third-parties | Conn. Gen. Stat. § 42-518(a)(7) | 2026-03-16 | Conn. Gen. Stat. § 42-518(c)(1)
connecticut | human-review | Conn. Gen. Stat. § 42-518(a)(6) | 2026-03-16 | Conn. Gen. Stat. § 42-518(c)(1)
connecticut | appeal | Conn. Gen. Stat. § 42-518(d) | 2026-03-31 | Conn. Gen. Stat. § 42-518(d)
connecticut | complaint | - | 2026-04-30 | wish
delaware | opt-out | 6 Del. C. § 12D-104(a)(6) | 2026-03-16 | 6 Del. C. § 12D-104(c)(1)
delaware | erasure | 6 Del. C. § 12D-104(a)(3) | 2026-03-16 | 6 Del. C. § 12D-104(c)(1)
delaware | access | 6 Del. C. § 12D-104(a)(1) | 2026-03-16 | 6 Del. C. § 12D-104(c)(1)
delaware | rectification | 6 Del. C. § 12D-104(a)(2) | 2026-03-16 | 6 Del. C. § 12D-104(c)(1)
delaware | portability | 6 Del. C. § 12D-104(a)(4) | 2026-03-16 | 6 Del. C. § 12D-104(c)(1)
delaware | withdraw-consent | 6 Del. C. § 12D-106(a)(6) | 2026-02-14 | 6 Del. C. § 12D-106(a)(6)
delaware | third-parties | 6 Del. C. § 12D-104(a)(5) | 2026-03-16 | 6 Del. C. § 12D-104(c)(1)
delaware | appeal | 6 Del. C. § 12D-104(d) | 2026-03-31 | 6 Del. C. § 12D-104(d)
delaware | complaint | - | 2026-04-30 | wish
fadp | opt-out | Article 30(2)(b) | 2026-03-01 | wish
fadp | erasure | Article 32(2)(c) | 2026-03-01 | wish
fadp | access | Article 25(1) | 2026-03-01 | Article 25(7)
fadp | rectification | Article 32(1) | 2026-03-01 | wish
fadp | portability | Article 28(1) | 2026-03-01 | Articles 22 and 18(1) of the Data Protection Ordinance (DPO)
fadp | objection-marketing | Article 30(2)(b) | 2026-03-01 | wish
fadp | objection | Article 30(2)(b) | 2026-03-01 | wish
fadp | restriction | Article 32(2)(a) | 2026-03-01 | wish
fadp | no-ai-training | Article 30(2)(b) | 2026-03-01 | wish
fadp | third-parties | Article 25(2)(g) | 2026-03-01 | Article 25(7)
fadp | human-review | Article 21(2) | 2026-03-01 | wish
fadp | unsubscribe | Article 30(2)(b) | 2026-03-01 | wish
fadp | complaint | Article 49(1) | 2026-04-30 | wish
gdpr | opt-out | Article 21(2) | 2026-03-02 | Article 12(3)
gdpr | erasure | Article 17(1) | 2026-03-02 | Article 12(3)
gdpr | access | Article 15(1) | 2026-03-02 | Article 12(3)
gdpr | rectification | Article 16 | 2026-03-02 | Article 12(3)
gdpr | portability | Article 20(1) | 2026-03-02 | Article 12(3)
gdpr | objection-marketing | Article 21(2) | 2026-03-02 | Article 12(3)
gdpr | objection | Article 21(1) | 2026-03-02 | Article 12(3)
gdpr | withdraw-consent | Article 7(3) | 2026-03-02 | wish
gdpr | restriction | Article 18(1) | 2026-03-02 | Article 12(3)
gdpr | no-ai-training | Article 21(1) | 2026-03-02 | Article 12(3)
gdpr | third-parties | Article 15(1)(c) | 2026-03-02 | Article 12(3)
gdpr | human-review | Article 22(3) | 2026-03-02 | Article 12(3)
gdpr | unsubscribe | Article 21(2) | 2026-03-02 | Article 12(3)
gdpr | complaint | Article 77(1) | 2026-04-30 | Article 78(2)
indiana | opt-out | Ind. Code § 24-15-3-1(b)(5) | 2026-03-16 | Ind. Code § 24-15-3-1(c)(1)
indiana | erasure | Ind. Code § 24-15-3-1(b)(3) | 2026-03-16 | Ind. Code § 24-15-3-1(c)(1)
indiana | access | Ind. Code § 24-15-3-1(b)(1) | 2026-03-16 | Ind. Code § 24-15-3-1(c)(1)
indiana | rectification | Ind. Code § 24-15-3-1(b)(2) | 2026-03-16 | Ind. Code § 24-15-3-1(c)(1)
indiana | portability | Ind. Code § 24-15-3-1(b)(4) | 2026-03-16 | Ind. Code § 24-15-3-1(c)(1)
indiana | appeal | Ind. Code § 24-15-3-1(d) | 2026-03-31 | Ind. Code § 24-15-3-1(d)
indiana | complaint | - | 2026-04-30 | wish
iowa | opt-out | Iowa Code § 715D.3(1)(d) | 2026-04-30 | Iowa Code § 715D.3(2)(a)
iowa | erasure | Iowa Code § 715D.3(1)(b) | 2026-04-30 | Iowa Code § 715D.3(2)(a)
iowa | access | Iowa Code § 715D.3(1)(a) | 2026-04-30 | Iowa Code § 715D.3(2)(a)
iowa | portability | Iowa Code § 715D.3(1)(c) | 2026-04-30 | Iowa Code § 715D.3(2)(a)
iowa | appeal | Iowa Code § 715D.3(3) | 2026-03-31 | Iowa Code § 715D.3(3)
iowa | complaint | - | 2026-04-30 | wish
kentucky | opt-out | KRS 367.3615(2)(e) | 2026-03-16 | KRS 367.3615(3)(a)
kentucky | erasure | KRS 367.3615(2)(c) | 2026-03-16 | KRS 367.3615(3)(a)
kentucky | access | KRS 367.3615(2)(a) | 2026-03-16 | KRS 367.3615(3)(a)
kentucky | rectification | KRS 367.3615(2)(b) | 2026-03-16 | KRS 367.3615(3)(a)
kentucky | portability | KRS 367.3615(2)(d) | 2026-03-16 | KRS 367.3615(3)(a)
kentucky | appeal | KRS 367.3615(4) | 2026-03-31 | KRS 367.3615(4)
kentucky | complaint | - | 2026-04-30 | wish
lgpd | opt-out | Article 18, IX | 2026-02-14 | wish
lgpd | erasure | Article 18, VI | 2026-02-14 | wish
lgpd | access | Article 18, I–II | 2026-02-14 | Article 19, II
lgpd | rectification | Article 18, III | 2026-02-14 | wish
lgpd | portability | Article 19, § 3º | 2026-02-14 | wish
lgpd | withdraw-consent | Article 18, IX | 2026-02-14 | wish
lgpd | restriction | Article 18, IV | 2026-02-14 | wish
lgpd | third-parties | Article 18, VII | 2026-02-14 | wish
lgpd | human-review | Article 20 | 2026-02-14 | wish
lgpd | complaint | Article 18, § 1º | 2026-04-30 | wish
quebec | access | section 27 | 2026-03-01 | section 32
quebec | rectification | section 28 | 2026-03-01 | section 32
quebec | portability | section 27 | 2026-03-01 | section 32
quebec | objection-marketing | section 22 | 2026-03-01 | wish
quebec | human-review | section 12.1 | 2026-03-01 | wish
quebec | complaint | - | 2026-04-30 | wish
maryland | opt-out | Md. Code, Com. Law § 14-4705(b)(7) | 2026-03-16 | Md. Code, Com. Law § 14-4705(e)
maryland | erasure | Md. Code, Com. Law § 14-4705(b)(4) | 2026-03-16 | Md. Code, Com. Law § 14-4705(e)
maryland | access | Md. Code, Com. Law § 14-4705(b)(1)–(2) | 2026-03-16 | Md. Code, Com. Law § 14-4705(e)
maryland | rectification | Md. Code, Com. Law § 14-4705(b)(3) | 2026-03-16 | Md. Code, Com. Law § 14-4705(e)
maryland | portability | Md. Code, Com. Law § 14-4705(b)(5) | 2026-03-16 | Md. Code, Com. Law § 14-4705(e)
maryland | third-parties | Md. Code, Com. Law § 14-4705(b)(6) | 2026-03-16 | Md. Code, Com. Law § 14-4705(e)
maryland | appeal | Md. Code, Com. Law § 14-4705 | 2026-03-31 | Md. Code, Com. Law § 14-4705
maryland | complaint | - | 2026-04-30 | wish
minnesota | opt-out | Minn. Stat. § 325M.14, subd. 1(f) | 2026-03-16 | Minn. Stat. § 325M.14, subd. 4
minnesota | erasure | Minn. Stat. § 325M.14, subd. 1(d) | 2026-03-16 | Minn. Stat. § 325M.14, subd. 4
minnesota | access | Minn. Stat. § 325M.14, subd. 1(b) | 2026-03-16 | Minn. Stat. § 325M.14, subd. 4
minnesota | rectification | Minn. Stat. § 325M.14, subd. 1(c) | 2026-03-16 | Minn. Stat. § 325M.14, subd. 4
minnesota | portability | Minn. Stat. § 325M.14, subd. 1(e) | 2026-03-16 | Minn. Stat. § 325M.14, subd. 4
minnesota | withdraw-consent | Minn. Stat. § 325M.16, subd. 2 | 2026-02-14 | Minn. Stat. § 325M.16, subd. 2
minnesota | third-parties | Minn. Stat. § 325M.14, subd. 1(h) | 2026-03-16 | Minn. Stat. § 325M.14, subd. 4
minnesota | human-review | Minn. Stat. § 325M.14, subd. 1(g) | 2026-03-16 | Minn. Stat. § 325M.14, subd. 4
minnesota | appeal | Minn. Stat. § 325M.14, subd. 5 | 2026-03-16 | Minn. Stat. § 325M.14, subd. 5
minnesota | complaint | - | 2026-04-30 | wish
montana | opt-out | Mont. Code Ann. § 30-14-2808(1)(e) | 2026-03-16 | Mont. Code Ann. § 30-14-2808(4)(a)
montana | erasure | Mont. Code Ann. § 30-14-2808(1)(c) | 2026-03-16 | Mont. Code Ann. § 30-14-2808(4)(a)
montana | access | Mont. Code Ann. § 30-14-2808(1)(a) | 2026-03-16 | Mont. Code Ann. § 30-14-2808(4)(a)
montana | rectification | Mont. Code Ann. § 30-14-2808(1)(b) | 2026-03-16 | Mont. Code Ann. § 30-14-2808(4)(a)
montana | portability | Mont. Code Ann. § 30-14-2808(1)(d) | 2026-03-16 | Mont. Code Ann. § 30-14-2808(4)(a)
montana | withdraw-consent | Mont. Code Ann. § 30-14-2812(1)(c) | 2026-03-16 | Mont. Code Ann. § 30-14-2812(1)(c)
montana | appeal | Mont. Code Ann. § 30-14-2808(5) | 2026-03-31 | Mont. Code Ann. § 30-14-2808(5)
montana | complaint | - | 2026-04-30 | wish
nebraska | opt-out | Neb. Rev. Stat. § 87-1107(2)(e) | 2026-03-16 | Neb. Rev. Stat. § 87-1108(2)
nebraska | erasure | Neb. Rev. Stat. § 87-1107(2)(c) | 2026-03-16 | Neb. Rev. Stat. § 87-1108(2)
nebraska | access | Neb. Rev. Stat. § 87-1107(2)(a) | 2026-03-16 | Neb. Rev. Stat. § 87-1108(2)
nebraska | rectification | Neb. Rev. Stat. § 87-1107(2)(b) | 2026-03-16 | Neb. Rev. Stat. § 87-1108(2)
nebraska | portability | Neb. Rev. Stat. § 87-1107(2)(d) | 2026-03-16 | Neb. Rev. Stat. § 87-1108(2)
nebraska | appeal | Neb. Rev. Stat. § 87-1109 | 2026-03-31 | Neb. Rev. Stat. § 87-1109
nebraska | complaint | - | 2026-04-30 | wish
new-hampshire | opt-out | N.H. RSA 507-H:4, I(e) | 2026-03-16 | N.H. RSA 507-H:4, III(a)
new-hampshire | erasure | N.H. RSA 507-H:4, I(c) | 2026-03-16 | N.H. RSA 507-H:4, III(a)
new-hampshire | access | N.H. RSA 507-H:4, I(a) | 2026-03-16 | N.H. RSA 507-H:4, III(a)
new-hampshire | rectification | N.H. RSA 507-H:4, I(b) | 2026-03-16 | N.H. RSA 507-H:4, III(a)
new-hampshire | portability | N.H. RSA 507-H:4, I(d) | 2026-03-16 | N.H. RSA 507-H:4, III(a)
new-hampshire | withdraw-consent | N.H. RSA 507-H:6, I(f) | 2026-02-14 | N.H. RSA 507-H:6, I(f)
new-hampshire | appeal | N.H. RSA 507-H:4, IV | 2026-03-31 | N.H. RSA 507-H:4, IV
new-hampshire | complaint | - | 2026-04-30 | wish
new-jersey | opt-out | N.J.S.A. 56:8-166.10(a)(5) | 2026-03-16 | N.J.S.A. 56:8-166.7(a)
new-jersey | erasure | N.J.S.A. 56:8-166.10(a)(3) | 2026-03-16 | N.J.S.A. 56:8-166.7(a)
new-jersey | access | N.J.S.A. 56:8-166.10(a)(1) | 2026-03-16 | N.J.S.A. 56:8-166.7(a)
new-jersey | rectification | N.J.S.A. 56:8-166.10(a)(2) | 2026-03-16 | N.J.S.A. 56:8-166.7(a)
new-jersey | portability | N.J.S.A. 56:8-166.10(a)(4) | 2026-03-16 | N.J.S.A. 56:8-166.7(a)
new-jersey | withdraw-consent | N.J.S.A. 56:8-166.12(a) | 2026-02-14 | N.J.S.A. 56:8-166.12(a)
new-jersey | appeal | N.J.S.A. 56:8-166.7(f) | 2026-03-16 | N.J.S.A. 56:8-166.7(f)
new-jersey | complaint | - | 2026-04-30 | wish
oregon | opt-out | ORS 646A.574(1)(d) | 2026-03-16 | ORS 646A.576(5)(a)
oregon | erasure | ORS 646A.574(1)(c) | 2026-03-16 | ORS 646A.576(5)(a)
oregon | access | ORS 646A.574(1)(a) | 2026-03-16 | ORS 646A.576(5)(a)
oregon | rectification | ORS 646A.574(1)(b) | 2026-03-16 | ORS 646A.576(5)(a)
oregon | portability | ORS 646A.574(2) | 2026-03-16 | ORS 646A.576(5)(a)
oregon | withdraw-consent | ORS 646A.578(1)(d) | 2026-02-14 | ORS 646A.578(1)(d)
oregon | third-parties | ORS 646A.574(1)(a)(B) | 2026-03-16 | ORS 646A.576(5)(a)
oregon | appeal | ORS 646A.576(6) | 2026-03-16 | ORS 646A.576(6)
oregon | complaint | - | 2026-04-30 | wish
pipeda | opt-out | clause 4.3.8 | 2026-03-01 | wish
pipeda | access | clause 4.9 | 2026-03-01 | section 8(3)
pipeda | rectification | clause 4.9.5 | 2026-03-01 | section 8(3)
pipeda | withdraw-consent | clause 4.3.8 | 2026-03-01 | wish
pipeda | third-parties | clause 4.9.3 | 2026-03-01 | section 8(3)
pipeda | complaint | section 11(1) | 2026-04-30 | wish
pipl | erasure | Article 47 | 2026-03-01 | wish
pipl | access | Article 45 | 2026-03-01 | wish
pipl | rectification | Article 46 | 2026-03-01 | wish
pipl | portability | Article 45 | 2026-03-01 | wish
pipl | objection-marketing | Article 44 | 2026-03-01 | wish
pipl | objection | Article 44 | 2026-03-01 | wish
pipl | withdraw-consent | Article 15 | 2026-03-01 | wish
pipl | restriction | Article 44 | 2026-03-01 | wish
pipl | human-review | Article 24 | 2026-03-01 | wish
pipl | complaint | Article 65 | 2026-04-30 | wish
rhode-island | opt-out | R.I. Gen. Laws § 6-48.1-5(e)(4) | 2026-03-16 | R.I. Gen. Laws § 6-48.1-6(b)(1)
rhode-island | erasure | R.I. Gen. Laws § 6-48.1-5(e)(2) | 2026-03-16 | R.I. Gen. Laws § 6-48.1-6(b)(1)
rhode-island | access | R.I. Gen. Laws § 6-48.1-5(e)(1) | 2026-03-16 | R.I. Gen. Laws § 6-48.1-6(b)(1)
rhode-island | rectification | R.I. Gen. Laws § 6-48.1-5(e)(2) | 2026-03-16 | R.I. Gen. Laws § 6-48.1-6(b)(1)
rhode-island | portability | R.I. Gen. Laws § 6-48.1-5(e)(3) | 2026-03-16 | R.I. Gen. Laws § 6-48.1-6(b)(1)
rhode-island | withdraw-consent | R.I. Gen. Laws § 6-48.1-4(e) | 2026-02-14 | R.I. Gen. Laws § 6-48.1-4(e)
rhode-island | appeal | R.I. Gen. Laws § 6-48.1-6(b)(6) | 2026-03-31 | R.I. Gen. Laws § 6-48.1-6(b)(6)
rhode-island | complaint | - | 2026-04-30 | wish
tennessee | opt-out | Tenn. Code Ann. § 47-18-3304(a)(2)(E) | 2026-03-16 | Tenn. Code Ann. § 47-18-3304(b)(1)
tennessee | erasure | Tenn. Code Ann. § 47-18-3304(a)(2)(C) | 2026-03-16 | Tenn. Code Ann. § 47-18-3304(b)(1)
tennessee | access | Tenn. Code Ann. § 47-18-3304(a)(2)(A) | 2026-03-16 | Tenn. Code Ann. § 47-18-3304(b)(1)
tennessee | rectification | Tenn. Code Ann. § 47-18-3304(a)(2)(B) | 2026-03-16 | Tenn. Code Ann. § 47-18-3304(b)(1)
tennessee | portability | Tenn. Code Ann. § 47-18-3304(a)(2)(D) | 2026-03-16 | Tenn. Code Ann. § 47-18-3304(b)(1)
tennessee | appeal | Tenn. Code Ann. § 47-18-3304(c) | 2026-03-31 | Tenn. Code Ann. § 47-18-3304(c)
tennessee | complaint | - | 2026-04-30 | wish
texas | opt-out | Tex. Bus. & Com. Code § 541.051(b)(5) | 2026-03-16 | Tex. Bus. & Com. Code § 541.052(b)
texas | erasure | Tex. Bus. & Com. Code § 541.051(b)(3) | 2026-03-16 | Tex. Bus. & Com. Code § 541.052(b)
texas | access | Tex. Bus. & Com. Code § 541.051(b)(1) | 2026-03-16 | Tex. Bus. & Com. Code § 541.052(b)
texas | rectification | Tex. Bus. & Com. Code § 541.051(b)(2) | 2026-03-16 | Tex. Bus. & Com. Code § 541.052(b)
texas | portability | Tex. Bus. & Com. Code § 541.051(b)(4) | 2026-03-16 | Tex. Bus. & Com. Code § 541.052(b)
texas | appeal | Tex. Bus. & Com. Code § 541.053 | 2026-03-31 | Tex. Bus. & Com. Code § 541.053
texas | complaint | - | 2026-04-30 | wish
uk-gdpr | opt-out | Article 21(2) | 2026-03-02 | Article 12A
uk-gdpr | erasure | Article 17(1) | 2026-03-02 | Article 12A
uk-gdpr | access | Article 15(1) | 2026-03-02 | Article 12A
uk-gdpr | rectification | Article 16 | 2026-03-02 | Article 12A
uk-gdpr | portability | Article 20(1) | 2026-03-02 | Article 12A
uk-gdpr | objection-marketing | Article 21(2) | 2026-03-02 | Article 12A
uk-gdpr | objection | Article 21(1) | 2026-03-02 | Article 12A
uk-gdpr | withdraw-consent | Article 7(3) | 2026-03-02 | wish
uk-gdpr | restriction | Article 18(1) | 2026-03-02 | Article 12A
uk-gdpr | no-ai-training | Article 21(1) | 2026-03-02 | Article 12A
uk-gdpr | third-parties | Article 15(1)(c) | 2026-03-02 | Article 12A
uk-gdpr | human-review | Article 22C | 2026-03-02 | Article 12A
uk-gdpr | unsubscribe | Article 21(2) | 2026-03-02 | Article 12A
uk-gdpr | appeal | section 164A of the Data Protection Act 2018 | 2026-03-02 | wish
uk-gdpr | complaint | section 165 of the Data Protection Act 2018 | 2026-04-30 | wish
utah | opt-out | Utah Code § 13-61-201(5) | 2026-03-16 | Utah Code § 13-61-203(2)
utah | erasure | Utah Code § 13-61-201(2) | 2026-03-16 | Utah Code § 13-61-203(2)
utah | access | Utah Code § 13-61-201(1) | 2026-03-16 | Utah Code § 13-61-203(2)
utah | rectification | Utah Code § 13-61-201(4) | 2026-03-16 | Utah Code § 13-61-203(2)
utah | portability | Utah Code § 13-61-201(3) | 2026-03-16 | Utah Code § 13-61-203(2)
utah | complaint | - | 2026-04-30 | wish
virginia | opt-out | Va. Code § 59.1-577(A)(5) | 2026-03-16 | Va. Code § 59.1-577(B)(1)
virginia | erasure | Va. Code § 59.1-577(A)(3) | 2026-03-16 | Va. Code § 59.1-577(B)(1)
virginia | access | Va. Code § 59.1-577(A)(1) | 2026-03-16 | Va. Code § 59.1-577(B)(1)
virginia | rectification | Va. Code § 59.1-577(A)(2) | 2026-03-16 | Va. Code § 59.1-577(B)(1)
virginia | portability | Va. Code § 59.1-577(A)(4) | 2026-03-16 | Va. Code § 59.1-577(B)(1)
virginia | appeal | Va. Code § 59.1-577(C) | 2026-03-31 | Va. Code § 59.1-577(C)
virginia | complaint | - | 2026-04-30 | wish
general | opt-out | - | 2026-03-01 | wish
general | erasure | - | 2026-03-01 | wish
general | access | - | 2026-03-01 | wish
general | rectification | - | 2026-03-01 | wish
general | portability | - | 2026-03-01 | wish
general | objection-marketing | - | 2026-03-01 | wish
general | objection | - | 2026-03-01 | wish
general | withdraw-consent | - | 2026-03-01 | wish
general | restriction | - | 2026-03-01 | wish
general | limit-sensitive | - | 2026-03-01 | wish
general | no-ai-training | - | 2026-03-01 | wish
general | third-parties | - | 2026-03-01 | wish
general | human-review | - | 2026-03-01 | wish
general | unsubscribe | - | 2026-03-01 | wish
general | appeal | - | 2026-03-01 | wish
general | complaint | - | 2026-04-30 | wish
`
  .trim()
  .split('\n')
  .map((row) => row.split(' | ') as [string, LetterKind, string, string, string]);

test('the table has every pair that exists, and no other', () => {
  const existing = [...lawbook.values()].flatMap((law) =>
    letterKinds.filter(({ id }) => id !== 'reminder' && rightOf(law, id)).map(({ id }) => `${law.id} ${id}`),
  );
  expect(PAIRS.map(([law, kind]) => `${law} ${kind}`)).toEqual(existing);
});

const languages = letterLanguages.map(({ id }) => id);
const rows = PAIRS.flatMap((row) => languages.map((language) => [language, ...row] as const));

describe('each kind under each law, in each language', () => {
  test.each(rows)('%s: %s, %s', async (language, lawId, kind, right, due, dueCite) => {
    const composed = await written(language, lawId, kind);
    const { letter, texts, law, found } = composed;
    expect(composed.deadline).toBe(due);
    expect(letter.to).toBe(kind === 'complaint' ? null : 'privacy@acme.example');

    const { body, subject } = letter;
    expect(subject).not.toBe('');
    const { subject: usual, subjectFor } = texts.kinds[kind];
    expect(subject.startsWith(subjectFor?.(found.right) ?? usual)).toBe(true);
    if (right !== '-' && found.right.cite !== undefined) {
      const cite = citeIn(found.right.cite, law, texts);
      expect([body.includes(cite), subject.includes(cite)]).toEqual([true, true]);
      if (language === 'en') expect(cite.startsWith(right)).toBe(true);
    }
    const day = texts.day(due, law.dates);
    if (kind !== 'complaint') {
      expect(body).toContain(day);
      if (dueCite !== 'wish' && language === 'en') expect(body).toMatch(new RegExp(`by ${day}: the law allows .*\\(`));
      if (dueCite !== 'wish' && law.citations === 'verbatim')
        expect(body).toContain(`(${dueCite.replace(law.code ?? '—', '')})`);
    }
    expect(body).toContain('jane@mailbox.example');
    expect(body).toContain('\nJane Doe\n');
    expect(`${subject}\n${body}`).not.toMatch(/undefined|null|NaN|\[|\]|\{|\}| {2}|\( |\(\)|\.\.|,,| \.|\n{3}/);
    if (law.id === 'general') expect(body).not.toMatch(/§|Article|article|Art\.|artículo|\d\(/);
  });
});

async function written(language: LetterLanguage, lawId: string, kind: LetterKind) {
  const texts = await textsIn(language);
  const law = lawbook.get(lawId);
  const found = law && rightOf(law, kind);
  if (!law || !found) throw new Error(`${lawId} has no ${kind}.`);
  const composed = composeLetter(
    { kind, law: lawId, about: 'erasure' },
    { scorecard: card, laws: lawbook, sender: jane, today: TODAY, texts },
  );
  if (composed.kind === 'blank') throw new Error('The letter has gaps.');
  return { ...composed, texts, law, found };
}

describe('a reminder', () => {
  const followed = [...lawbook.keys()].flatMap((law) => languages.map((language) => [language, law] as const));
  test.each(followed)(
    '%s, %s: names the request and its day, and wishes for an answer in two weeks',
    async (language, lawId) => {
      const { letter, texts, law, deadline } = await written(language, lawId, 'reminder');
      expect(deadline).toBe('2026-02-13');
      expect(letter.body).toContain(texts.day('2025-11-30', law.dates));
      expect(letter.body).toContain(texts.kinds.erasure.subject);
      expect(letter.body).toContain(texts.day('2026-02-13', law.dates));
      expect(`${letter.subject}${letter.body}`).not.toMatch(/undefined|null|NaN|\[|\{| {2}|\(\)/);
    },
  );
});

test('most English letters open whole in a mail program', async () => {
  const kinds = await Promise.all(
    PAIRS.filter(([, kind]) => kind !== 'complaint').map(async ([law, kind]) => {
      const { letter } = await written('en', law, kind);
      return mailtoOf(letter).kind;
    }),
  );
  expect(kinds.filter((kind) => kind === 'whole').length / kinds.length).toBeGreaterThan(0.8);
});
