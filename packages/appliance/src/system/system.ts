/** Properties of the appliance. */

export interface System {
  readonly version: string;
  readonly forceSoLogin: boolean;
  readonly systemStatus: string;
  /** Numbers in one text, separated by commas, as real appliances print them. */
  readonly systemStatusCodes: string;
}
