// The partitions of the HSM, each with a button that rolls its SMK over.
import { useEffect, useState } from 'react';
import type { Luna } from './luna.ts';

interface Place {
  readonly hsmid: string;
  readonly partitionid: string;
}

export function PartitionsPage({ luna }: { readonly luna: Luna }) {
  const [places, setPlaces] = useState<readonly Place[]>();
  const [error, setError] = useState('');
  useEffect(() => {
    readPlaces(luna).then(setPlaces, (reason: Error) => setError(reason.message));
  }, [luna]);
  if (error !== '') return <p role="alert">{error}</p>;
  if (places === undefined) return <p>Reading the partitions …</p>;
  return (
    <ul>
      {places.map((place) => (
        <PartitionRow key={place.partitionid} luna={luna} place={place} />
      ))}
    </ul>
  );
}

function PartitionRow({ luna, place }: { readonly luna: Luna; readonly place: Place }) {
  const [password, setPassword] = useState('');
  const [said, setSaid] = useState('');
  return (
    <li aria-label={place.partitionid}>
      {place.partitionid}
      <label>
        Crypto officer
        <input type="password" value={password} onChange={(event) => setPassword(event.target.value)} />
      </label>
      <button type="button" onClick={async () => setSaid(await rollOver(luna, place, password))}>
        Roll over
      </button>
      <output>{said}</output>
    </li>
  );
}

async function readPlaces(luna: Luna): Promise<readonly Place[]> {
  const hsms = await luna.listHsms();
  if (hsms.status !== 200) throw new Error(hsms.error.message);
  const [{ id: hsmid }] = hsms.body.hsms;
  const list = await luna.listPartitions({ hsmid });
  if (list.status !== 200) throw new Error(list.error.message);
  return list.body.partitions.map(({ id }) => ({ hsmid, partitionid: id }));
}

/** What the person is to read. */
async function rollOver(luna: Luna, place: Place, password: string): Promise<string> {
  const login = await luna.loginPartition({ ...place, body: { role: 'co', password } });
  if ('error' in login) return login.error.message;
  const smk = { ...place, smkid: 'smk-fw7-rollover', actionid: 'start' } as const;
  const result = await luna.performSmkAction(smk);
  switch (result.status) {
    case 200:
      return 'The rollover has begun.';
    case 403:
      return `Wait until the rollover that is under way has ended (${result.error.id}).`;
    default:
      return result.error.message;
  }
}
