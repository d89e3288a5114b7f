// Starts the page. Where an appliance is, main is two lines shorter: createLuna(location.origin, password).
import { createRoot } from 'react-dom/client';
import { createTestLuna, startAppliance } from './appliance.ts';
import { PartitionsPage } from './partitions-page.tsx';

await startAppliance();
const root = document.querySelector('#root');
if (root !== null) createRoot(root).render(<PartitionsPage luna={createTestLuna()} />);
