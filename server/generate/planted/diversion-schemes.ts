/**
 * The schemes that an investigator should find: invented, each in a shape that reports describe.
 *
 * Dates are fixed, names and amounts follow from the seed. The question of each scheme asks for
 * what passes the companies that only it uses, so that its expected chains are all there are. One
 * function for each scheme, to be read by itself: the file is long by their number.
 */
import type { AnswerKeyEntry, ExpectedChain, PartialQuestion } from '../records.ts';
import { toGraphId, type Cast, type Party } from './cast.ts';

/** `S` is a shipment, `L` a link. */
export function toChain(
  parties: readonly Party[],
  kinds: string,
  witness: readonly string[],
): ExpectedChain {
  return {
    partyIds: parties.map(({ record }) => toGraphId(record.id)),
    hopKinds: [...kinds].map((kind) => (kind === 'S' ? 'SHIPMENT' : 'LINK')),
    witness: witness.map(toGraphId),
  };
}

export function askThrough(
  from: Party,
  to: readonly Party[],
  through: readonly Party[],
  more: PartialQuestion = {},
): PartialQuestion {
  return {
    from: { ids: [toGraphId(from.record.id)] },
    to: { ids: to.map(({ record }) => toGraphId(record.id)) },
    mustPass: through.map(({ record }) => toGraphId(record.id)),
    ...more,
  };
}

type Scheme = Omit<AnswerKeyEntry, 'expected'>;

export const found = (scheme: Scheme, ...chains: readonly ExpectedChain[]): AnswerKeyEntry => ({
  ...scheme,
  expected: { outcome: 'FOUND', chains },
});

/** The companies at both ends: suppliers and end users, most in more than one story. */
export function castEnds(cast: Cast) {
  return {
    suppliers: [
      cast.supplier('854231', '854233'),
      cast.supplier('854232', '853221'),
      cast.supplier('854239', '854232'),
      cast.supplier('853224', '854231'),
      cast.supplier('851762', '850440'),
      cast.supplier('852691', '901480'),
      cast.supplier('854239', '853690'),
      cast.supplier('854231', '854129'),
    ] as const,
    endUsers: [
      cast.endUser('854231', '854233'),
      cast.endUser('854232', '853221'),
      cast.endUser('854239'),
      cast.endUser('853224', '854239'),
      cast.endUser('851762', '854231'),
      cast.endUser('852691', '901480'),
      cast.endUser('854239', '850440'),
    ] as const,
  };
}

export function plantSchemes(cast: Cast, ends: ReturnType<typeof castEnds>): AnswerKeyEntry[] {
  const [s1, s2, s3, s4, s5, s6, s7, s8] = ends.suppliers;
  const [e1, e2, e3, e4, e5, e6, e7] = ends.endUsers;
  const hub = cast.trader('TR', { size: 3, incorporatedOn: '2016-05-19' });
  return [
    passThrough(),
    twoTraders(),
    threeTraders(),
    fiveHops(),
    youngShell(),
    sisters(),
    parentAndSubsidiary(),
    affiliateOfEndUser(),
    controllingPerson(),
    splitQuantities(),
    substitution(),
    stopAndResume(),
    monthOnly(),
  ];

  function passThrough() {
    const [arrival] = cast.shipsOften(
      ...([s1, hub, '854231', 640_000] as const),
      ...['2022-06-08', '2022-09-14', '2023-02-02', '2023-06-12', '2024-01-22'],
    );
    const [departure] = cast.shipsOften(
      ...([hub, e1, '854231', 560_000] as const),
      ...['2022-06-29', '2022-10-05', '2023-02-27', '2023-03-20', '2023-07-06', '2024-02-14'],
    );
    return found(
      {
        id: 'pass-through',
        title: 'Pass-through by one trader',
        story:
          'A Turkish trader receives processors from a US supplier and sends them to a Russian manufacturer three weeks later, again and again.',
        question: askThrough(s1, [e1], [hub]),
        isFoundByDefault: true,
      },
      toChain([s1, hub, e1], 'SS', [arrival, departure]),
    );
  }

  function twoTraders() {
    const hongKong = cast.trader('HK');
    const kazakh = cast.trader('KZ', { sector: 'MACHINERY' });
    const lane = ['854232', 480_000] as const;
    const [first] = cast.shipsOften(
      s2,
      hongKong,
      ...lane,
      '2022-07-11',
      '2022-11-03',
      '2023-05-15',
    );
    const [second] = cast.shipsOften(
      ...([hongKong, kazakh, ...lane] as const),
      ...['2022-07-30', '2022-11-25', '2023-06-02'],
    );
    const [third] = cast.shipsOften(kazakh, e2, ...lane, '2022-08-18', '2022-12-14', '2023-06-21');
    return found(
      {
        id: 'two-traders',
        title: 'Two traders in a row',
        story:
          'Memory chips go from the US to Hong Kong, from there to a Kazakh machinery trader, and on to Russia, within six weeks.',
        question: askThrough(s2, [e2], [hongKong]),
        isFoundByDefault: true,
      },
      toChain([s2, hongKong, kazakh, e2], 'SSS', [first, second, third]),
    );
  }

  function threeTraders() {
    const singapore = cast.trader('SG');
    const emirati = cast.trader('AE');
    const kyrgyz = cast.trader('KG', { incorporatedOn: '2022-08-09', size: 0 });
    const lane = ['854239', 410_000] as const;
    const [first] = cast.shipsOften(s3, singapore, ...lane, '2023-01-16', '2023-06-05');
    const [second] = cast.shipsOften(singapore, emirati, ...lane, '2023-02-07', '2023-06-28');
    const [third] = cast.shipsOften(emirati, kyrgyz, ...lane, '2023-03-02', '2023-07-19');
    const [fourth] = cast.shipsOften(kyrgyz, e3, ...lane, '2023-03-24', '2023-08-11');
    return found(
      {
        id: 'three-traders',
        title: 'Three traders in a row',
        story:
          'Integrated circuits pass a trader in Singapore, one in the Emirates and a young one in Kyrgyzstan before they reach Russia.',
        question: askThrough(s3, [e3], [singapore]),
        isFoundByDefault: true,
      },
      toChain([s3, singapore, emirati, kyrgyz, e3], 'SSSS', [first, second, third, fourth]),
    );
  }

  function fiveHops() {
    const malaysian = cast.trader('MY');
    const hongKong = cast.trader('HK');
    const emirati = cast.trader('AE');
    const armenian = cast.trader('AM', { sector: 'HOUSEHOLD' });
    const amount = { usd: 520_000, quantity: 26_000_000 };
    const stops = [s4, malaysian, hongKong, emirati, armenian, e4] as const;
    const dates = ['2023-03-06', '2023-03-29', '2023-04-20', '2023-05-12', '2023-06-05'];
    const witness = dates.map((date, hop) =>
      cast.ships(stops[hop]!, stops[hop + 1]!, '853224', date, amount),
    );
    return found(
      {
        id: 'five-hops',
        title: 'Five hops in three months',
        story:
          'One lot of 26 million capacitors moves through four countries in three months, never split, and ends at a Russian manufacturer.',
        question: askThrough(s4, [e4], [malaysian]),
        isFoundByDefault: true,
      },
      toChain(stops, 'SSSSS', witness),
    );
  }

  function youngShell() {
    const shell = cast.trader('AM', {
      ...{ incorporatedOn: '2022-04-05', size: 0 },
      notes: 'Founded by one person; no website.',
    });
    cast.controls(cast.person('AM'), shell, 'founder');
    const [arrival] = cast.shipsOften(
      ...([s1, shell, '854233', 350_000] as const),
      ...['2022-05-17', '2022-07-05', '2022-09-20'],
    );
    const [departure] = cast.shipsOften(
      ...([shell, e1, '854233', 390_000] as const),
      ...['2022-06-02', '2022-07-21', '2022-10-06'],
    );
    return found(
      {
        id: 'young-shell',
        title: 'A shell founded six weeks after the invasion',
        story:
          'An Armenian company founded on 5 April 2022 receives amplifier circuits six weeks later, and sends all of them to one Russian buyer.',
        question: askThrough(s1, [e1], [shell]),
        isFoundByDefault: true,
      },
      toChain([s1, shell, e1], 'SS', [arrival, departure]),
    );
  }

  function sisters() {
    const parent = cast.holding('AE', '2015-02-18');
    const receiver = cast.trader('TR');
    const sender = cast.trader('GE');
    const upward = cast.owns(parent, receiver, { share: 100 });
    const downward = cast.owns(parent, sender, { share: 62.5 });
    const [arrival] = cast.shipsOften(s5, receiver, '851762', 570_000, '2022-10-12', '2023-03-08');
    const [departure] = cast.shipsOften(sender, e5, '851762', 590_000, '2022-11-09', '2023-04-03');
    return found(
      {
        id: 'sisters',
        title: 'Sister companies under one parent',
        story:
          'Data transmission equipment arrives at one company and leaves from its sister in another country; one holding owns both.',
        question: askThrough(s5, [e5], [receiver], { maxLinks: 2 }),
        isFoundByDefault: false,
      },
      toChain([s5, receiver, parent, sender, e5], 'SLLS', [arrival, upward, downward, departure]),
    );
  }

  function parentAndSubsidiary() {
    const parent = cast.trader('CN', { sector: 'INSTRUMENTS' });
    const subsidiary = cast.trader('HK', { sector: 'INSTRUMENTS', incorporatedOn: '2021-10-25' });
    const link = cast.owns(parent, subsidiary, { share: 60 });
    const [arrival] = cast.shipsOften(s6, parent, '852691', 450_000, '2022-08-23', '2023-01-17');
    const [departure] = cast.shipsOften(
      ...([subsidiary, e6, '852691', 470_000] as const),
      ...['2022-09-15', '2023-02-09'],
    );
    return found(
      {
        id: 'parent-and-subsidiary',
        title: 'In at the parent, out at the subsidiary',
        story:
          'Navigation receivers arrive at a Chinese trader, and its Hong Kong subsidiary, of which it owns 60 percent, sends as many to Russia.',
        question: askThrough(s6, [e6], [parent]),
        isFoundByDefault: true,
      },
      toChain([s6, parent, subsidiary, e6], 'SLS', [arrival, link, departure]),
    );
  }

  function affiliateOfEndUser() {
    const affiliate = cast.trader('KZ', { incorporatedOn: '2022-05-30' });
    const link = cast.owns(e7, affiliate, { share: [50, 75] });
    const [first] = cast.shipsOften(s7, hub, '854239', 430_000, '2023-04-11', '2023-09-05');
    const [second] = cast.shipsOften(hub, affiliate, '854239', 450_000, '2023-05-04', '2023-09-28');
    return found(
      {
        id: 'affiliate-of-end-user',
        title: 'Arrival at an affiliate of the end user',
        story:
          'Nothing in these goods crosses into Russia on record: they end at a Kazakh company of which a Russian manufacturer owns between 50 and 75 percent.',
        question: askThrough(s7, [e7], [affiliate]),
        isFoundByDefault: true,
      },
      toChain([s7, hub, affiliate, e7], 'SSL', [first, second, link]),
    );
  }

  function controllingPerson() {
    const receiver = cast.trader('GE', { sector: 'FOOD' });
    const sender = cast.trader('UZ', { incorporatedOn: '2022-06-14', size: 0 });
    const person = cast.person('GE');
    const upward = cast.controls(person, receiver, 'director');
    const downward = cast.controls(person, sender, 'founder');
    const [arrival] = cast.shipsOften(s2, receiver, '853221', 310_000, '2022-11-14', '2023-02-20');
    const [departure] = cast.shipsOften(sender, e2, '853221', 330_000, '2022-12-06', '2023-03-15');
    return found(
      {
        id: 'controlling-person',
        title: 'One person behind both companies',
        story:
          'A Georgian food trader receives tantalum capacitors, and an Uzbek company founded by its director sends them to Russia.',
        question: askThrough(s2, [e2], [receiver], { maxLinks: 2 }),
        isFoundByDefault: false,
      },
      toChain([s2, receiver, person, sender, e2], 'SLLS', [arrival, upward, downward, departure]),
    );
  }

  function splitQuantities() {
    const splitter = cast.trader('AE');
    const kyrgyz = cast.trader('KG');
    const code = '854232';
    const whole = { usd: 420_000, quantity: 60_000 };
    const part = { usd: 118_000, quantity: 15_000 };
    const arrival = cast.ships(s3, splitter, code, '2023-10-02', whole);
    const toThird = cast.ships(splitter, e3, code, '2023-10-20', part);
    const toSixth = cast.ships(splitter, e6, code, '2023-10-27', part);
    const toKyrgyz = cast.ships(splitter, kyrgyz, code, '2023-11-03', part);
    cast.ships(splitter, e3, code, '2023-11-17', part);
    const onward = cast.ships(kyrgyz, e3, code, '2023-11-24', part);
    return found(
      {
        id: 'split-quantities',
        title: 'One lot in, four parts out',
        story:
          'A trader in the Emirates divides a lot of 60,000 memory chips into four parts of 15,000, sent to two Russian buyers and to a Kyrgyz company that passes its part on.',
        question: askThrough(s3, [e3, e6], [splitter], { quantityTolerance: 0 }),
        isFoundByDefault: true,
      },
      toChain([s3, splitter, e3], 'SS', [arrival, toThird]),
      toChain([s3, splitter, e6], 'SS', [arrival, toSixth]),
      toChain([s3, splitter, kyrgyz, e3], 'SSS', [arrival, toKyrgyz, onward]),
    );
  }

  function substitution() {
    const relabeller = cast.trader('CN');
    const [arrival] = cast.shipsOften(
      s8,
      relabeller,
      '854231',
      610_000,
      '2023-08-21',
      '2024-02-05',
    );
    const [departure] = cast.shipsOften(
      relabeller,
      e4,
      '854239',
      630_000,
      '2023-09-13',
      '2024-03-01',
    );
    return found(
      {
        id: 'substitution',
        title: 'In as processors, out as other circuits',
        story:
          'A Chinese trader receives processors (8542.31) and declares them as other integrated circuits (8542.39) when it sends them on: only the heading of four digits stays.',
        question: askThrough(s8, [e4], [relabeller], { continuity: 'SAME_HS4' }),
        isFoundByDefault: false,
      },
      toChain([s8, relabeller, e4], 'SS', [arrival, departure]),
    );
  }

  function stopAndResume() {
    const first = cast.trader('TR', {
      ...{ incorporatedOn: '2018-09-03', size: 2 },
      notes: 'Placed on an invented list of listed parties on 2023-05-19.',
    });
    const successor = cast.trader('TR', { incorporatedOn: '2023-06-05', size: 0 });
    const person = cast.person('TR');
    cast.controls(person, first, 'director');
    cast.controls(person, successor, 'founder');
    const lane = ['854231', 520_000] as const;
    const [arrival] = cast.shipsOften(
      ...([s4, first, ...lane] as const),
      ...['2022-06-20', '2022-10-17', '2023-01-30', '2023-04-03'],
    );
    const [departure] = cast.shipsOften(
      ...([first, e5, ...lane] as const),
      ...['2022-07-13', '2022-11-08', '2023-02-22', '2023-05-10'],
    );
    const [again] = cast.shipsOften(
      s4,
      successor,
      ...lane,
      '2023-07-12',
      '2023-10-30',
      '2024-03-18',
    );
    const [onward] = cast.shipsOften(
      successor,
      e5,
      ...lane,
      '2023-08-02',
      '2023-11-21',
      '2024-04-09',
    );
    return found(
      {
        id: 'stop-and-resume',
        title: 'Stops at a listing, resumes through a new company',
        story:
          'A Turkish trader stops in May 2023, when it is listed; from July a company that its director founded in June carries on with the same supplier and the same buyer.',
        question: askThrough(s4, [e5], [first, successor]),
        isFoundByDefault: true,
      },
      toChain([s4, first, e5], 'SS', [arrival, departure]),
      toChain([s4, successor, e5], 'SS', [again, onward]),
    );
  }

  function monthOnly() {
    const serbian = cast.trader('RS', { sector: 'INSTRUMENTS' });
    const arrival = cast.ships(s6, serbian, '901480', '2023-09', { usd: 290_000 });
    const departure = cast.ships(serbian, e6, '901480', '2023-09-21', { usd: 305_000 });
    return found(
      {
        id: 'month-only',
        title: 'An arrival known only to the month',
        story:
          'The record of the arrival in Serbia names September 2023 without a day; the goods leave on the 21st, so the order is possible and not certain.',
        question: askThrough(s6, [e6], [serbian]),
        isFoundByDefault: true,
      },
      toChain([s6, serbian, e6], 'SS', [arrival, departure]),
    );
  }
}
