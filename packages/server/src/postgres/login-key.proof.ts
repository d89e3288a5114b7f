// The key of logins with a certificate in a shared store.
import { expect, test } from '@jest/globals';
import { describeWithPostgres } from '@lunarest/tooling/with-programs';
import { DataError } from '../data/data-error.ts';
import { sharedLoginIdentity } from './login-key.ts';
import { openStore } from './open-store.ts';

describeWithPostgres('a login key', (postgres) => {
  test('that cannot be read is refused with a sentence that names the remedy, and without the key', async () => {
    const store = await openStore(postgres().url);
    const statement = 'INSERT INTO lunarest_login_key (certificate, private_key) VALUES ($1, $2)';
    await store.query(statement, ['', 'spoiled']);
    await expect(sharedLoginIdentity(store, Date.now())).rejects.toEqual(
      new DataError(
        'The login key in the store cannot be read. Empty the table lunarest_login_key: the next start makes another key.',
      ),
    );
    await store.query('DELETE FROM lunarest_login_key', []);
    const { privateKey } = await sharedLoginIdentity(store, Date.now());
    await store.close();
    expect(privateKey.type).toBe('private');
  });
});
