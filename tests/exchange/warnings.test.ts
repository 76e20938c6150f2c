// An early warning goes to a neighbour in a bundle and stands there beside the cases it concerns; the case stays here.
import { expect, it } from 'vitest';
import { faultOf, must } from '../handlers/open-test-desk';
import { fruitShop, pinghuName, send, takeIn, twoOffices } from './two-offices';

const words = (zh: string) => ({ zh, en: '' });

it('is sent masked, taken in once, and shown beside the case of the same party', async () => {
  const { pinghu, jinshan } = await twoOffices({ pinghu: true, jinshan: true });
  const draft = must(await pinghu.store.drafts.get(fruitShop));
  const answers = {
    subject: words('超出门窗经营'),
    naming: 'named',
    assessment: words('近期增多'),
    measures: [words('巡查')],
  };
  const particulars = { 'early-warning': answers };
  const next = { ...draft, case: { ...draft.case, particulars } as typeof draft.case };
  must(await pinghu.store.drafts.save(next, { expectedUpdatedAt: draft.updatedAt }));
  const path = await send(pinghu, jinshan, { purpose: 'warning', subjects: [fruitShop] });
  const accepted = await takeIn(jinshan, path);
  expect(accepted).toMatchObject({ entries: 1 });
  expect((await takeIn(jinshan, path)).again).toBe(true);

  const { received } = must(await jinshan.ask['warning:received']({}));
  expect(received).toMatchObject([
    { from: { zh: pinghuName.zh }, subject: { zh: '超出门窗经营' }, acceptedBy: '内勤' },
  ]);
  expect(received[0]?.cases.map(({ id, why }) => `${id} ${why}`)).toContain(`${fruitShop} same-party`);
  const { case: local } = must(await jinshan.store.drafts.get(fruitShop));
  const beside = must(await jinshan.ask['warning:of-case']({ id: fruitShop, case: local as never }));
  expect(beside.map(({ why }) => why)).toEqual(['same-party']);
});

it('is not made of a case whose warning nobody has drafted', async () => {
  const { pinghu } = await twoOffices();
  const made = await pinghu.ask['exchange:make']({
    ...{ purpose: 'warning', subjects: [fruitShop], period: null, from: null, replyBy: null, passphrase: null },
    ...{ to: { fingerprint: null, authority: null, name: words('金山局') }, note: words('') },
    ...{ answers: null, letter: null },
  });
  expect(faultOf(made)).toBe('warning-not-drafted');
});
