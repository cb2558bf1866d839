import {Client} from '../../main/resources/web/app/api/client';
import {Credentials} from '../../main/resources/web/app/api/http-client';
import {Account} from '../../main/resources/web/app/stores/account';
import {equal, settled} from './expect';

/** A server that answers when it is told to, and a page on which mara is signed in. */
async function desk() {
  const asked: {readonly path: string; readonly csrf: string | null; answer(status: number, body: unknown): Promise<void>}[] = [];
  globalThis.fetch = (path, init) =>
    new Promise((done) =>
      asked.push({
        path: String(path).replace('api/v1/', ''),
        csrf: new Headers(init?.headers).get('X-CSRF-Token'),
        answer: (status, body) => {
          done(new Response(JSON.stringify(body), {status, headers: {'Content-Type': 'application/json'}}));
          return settled();
        },
      }),
    );
  const credentials = new Credentials();
  const account = new Account(new Client(credentials), credentials);
  const load = account.load();
  await asked[0]!.answer(200, session('mara', 'first'));
  await load;
  asked.length = 0;
  return {asked, credentials, account, client: new Client(credentials, 'mara')};
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await settled();
}

const session = (account: string | null, csrf: string | null) => ({account, role: account && 'reviewer', csrf, empty: false, provider: false});

async function signIn({account, asked}: Awaited<ReturnType<typeof desk>>, name: string): Promise<void> {
  const entering = account.enter(name, 'secret');
  await asked.at(-1)!.answer(201, session(name, 'second'));
  await entering;
}

export async function whoIsNotKnownAnyMoreIsSignedOut(): Promise<void> {
  const {account, asked, client} = await desk();
  const read = client.claim(1).catch((error: Error) => error.constructor.name);
  await settled();
  await asked[0]!.answer(401, {});
  equal([await read, account.name, account.over], ['Refusal', null, 'mara']);
}

export async function aLateAnswerOfAFormerSessionDoesNotEndTheNewOne(): Promise<void> {
  const page = await desk();
  const {account, asked, client} = page;
  const early = client.claim(1).catch(() => undefined);
  const late = client.claim(2);
  const change = client.lookAway(3);
  await settled();
  const [first, second, third] = asked;
  await first!.answer(401, {});
  await early;
  await signIn(page, 'mara');
  await second!.answer(401, {});
  await third!.answer(401, {});
  await until(() => asked.length === 6);
  equal([account.name, account.over], ['mara', undefined]);
  equal(
    asked.slice(4).map(({path, csrf}) => `${path} ${csrf}`),
    ['claims/2 null', 'claims/3/presence second'],
  );
  await asked[4]!.answer(200, {id: 2});
  await asked[5]!.answer(200, null);
  equal(await late, {id: 2});
  await change;
}

export async function whatAFormerAccountAskedIsNotAskedByTheNext(): Promise<void> {
  const page = await desk();
  const {account, asked, client, credentials} = page;
  const late = client.lookAway(3).catch((error: Error) => error.constructor.name);
  await settled();
  const [first] = asked;
  credentials.onSignedOut();
  await signIn(page, 'ravi');
  await first!.answer(401, {});
  equal([await late, account.name, asked.length], ['Refusal', 'ravi', 2]);
}

export async function anAnswerAboutTheSessionThatCameTooLateIsLeftAside(): Promise<void> {
  const page = await desk();
  const {account, asked, credentials} = page;
  const load = account.load();
  const [first] = asked;
  credentials.onSignedOut();
  await signIn(page, 'ravi');
  await first!.answer(200, session(null, null));
  await load;
  equal([account.name, credentials.csrf], ['ravi', 'second']);
}

export async function aSessionThatHasEndedCanBeLeft(): Promise<void> {
  const {account, asked} = await desk();
  const leaving = account.leave();
  await asked[0]!.answer(401, {});
  await leaving;
  equal([account.name, account.over], [null, undefined]);
}
