/** What an error body says of a refusal, apart from its status, which the contract gives per operation. */
export interface FailureText {
  readonly title: string;
  readonly details: string;
  /** The component the error body names as its origin. */
  readonly type: 'API' | 'FRAMEWORK' | 'PLUGIN' | 'SERVER';
}

export type FailureTexts = Readonly<Record<string, FailureText>>;
