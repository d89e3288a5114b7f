// Which appliance the reference and the console use: the one in the page, or the one of `npm start` where that serves the page.
import { withBase } from 'vitepress';
import { onMounted, type Ref, ref, shallowRef, watch } from 'vue';
import { findServedAppliance, type ServedAppliance } from '../../../src/appliance.ts';

export type Choice = 'page' | 'served';

export interface ChosenAppliance {
  /** Null where `npm start` does not serve the page. */
  readonly served: Ref<ServedAppliance | null>;
  /** Null until it is known what there is. */
  readonly choice: Ref<Choice | null>;
}

const key = 'lunarest-choice';

let finding: Promise<ServedAppliance | null> | undefined;

/** The choice lasts as long as the tab. `canBeServed` says whether a served appliance has what a page of the site needs. */
export function useChosenAppliance(
  canBeServed: (served: ServedAppliance) => boolean = () => true,
): ChosenAppliance {
  const served = shallowRef<ServedAppliance | null>(null);
  const choice = ref<Choice | null>(null);
  onMounted(async () => {
    finding ??= findServedAppliance(withBase('/lunarest.json'));
    const found = await finding;
    served.value = found !== null && canBeServed(found) ? found : null;
    choice.value = served.value === null || sessionStorage.getItem(key) === 'page' ? 'page' : 'served';
  });
  watch(choice, (chosen) => {
    if (served.value !== null && chosen !== null) sessionStorage.setItem(key, chosen);
  });
  return { served, choice };
}
