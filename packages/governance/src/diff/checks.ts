// Every check, by what it looks at; the compiler proves that no level is forgotten, a test that no file is.
import type { Check } from './check.ts';
import { callbacksWereChanged } from './checks/callbacks-were-changed.ts';
import { errorIdMovedToAnotherStatus } from './checks/error-id-moved-to-another-status.ts';
import { errorIdWasAdded } from './checks/error-id-was-added.ts';
import { errorIdWasRemoved } from './checks/error-id-was-removed.ts';
import { loginWasLoosened } from './checks/login-was-loosened.ts';
import { loginWasTightened } from './checks/login-was-tightened.ts';
import { mediaTypeVersionWasChanged } from './checks/media-type-version-was-changed.ts';
import { operationIdWasChanged } from './checks/operation-id-was-changed.ts';
import { operationWasAdded } from './checks/operation-was-added.ts';
import { operationWasDeprecated } from './checks/operation-was-deprecated.ts';
import { operationWasRemoved } from './checks/operation-was-removed.ts';
import { pathWasAdded } from './checks/path-was-added.ts';
import { pathWasRemoved } from './checks/path-was-removed.ts';
import { requestAlternativeWasAdded } from './checks/request-alternative-was-added.ts';
import { requestAlternativeWasRemoved } from './checks/request-alternative-was-removed.ts';
import { requestBodyBecameOptional } from './checks/request-body-became-optional.ts';
import { requestBodyBecameRequired } from './checks/request-body-became-required.ts';
import { requestBodyWasAdded } from './checks/request-body-was-added.ts';
import { requestBodyWasAddedAsRequired } from './checks/request-body-was-added-as-required.ts';
import { requestBodyWasRemoved } from './checks/request-body-was-removed.ts';
import { requestBoundWasLoosened } from './checks/request-bound-was-loosened.ts';
import { requestBoundWasTightened } from './checks/request-bound-was-tightened.ts';
import { requestChoiceWasIntroduced } from './checks/request-choice-was-introduced.ts';
import { requestChoiceWasLifted } from './checks/request-choice-was-lifted.ts';
import { requestDefaultWasChanged } from './checks/request-default-was-changed.ts';
import { requestDiscriminatorWasChanged } from './checks/request-discriminator-was-changed.ts';
import { requestEncodingWasChanged } from './checks/request-encoding-was-changed.ts';
import { requestEnumValueWasAdded } from './checks/request-enum-value-was-added.ts';
import { requestEnumValueWasRemoved } from './checks/request-enum-value-was-removed.ts';
import { requestEnumerationWasIntroduced } from './checks/request-enumeration-was-introduced.ts';
import { requestEnumerationWasLifted } from './checks/request-enumeration-was-lifted.ts';
import { requestFormatWasNarrowed } from './checks/request-format-was-narrowed.ts';
import { requestFormatWasReplaced } from './checks/request-format-was-replaced.ts';
import { requestFormatWasWidened } from './checks/request-format-was-widened.ts';
import { requestItemsBecameRepeatable } from './checks/request-items-became-repeatable.ts';
import { requestItemsBecameUnique } from './checks/request-items-became-unique.ts';
import { requestKeywordWasChanged } from './checks/request-keyword-was-changed.ts';
import { requestMediaTypeWasAdded } from './checks/request-media-type-was-added.ts';
import { requestMediaTypeWasRemoved } from './checks/request-media-type-was-removed.ts';
import { requestNullWasAllowed } from './checks/request-null-was-allowed.ts';
import { requestNullWasForbidden } from './checks/request-null-was-forbidden.ts';
import { requestObjectWasClosed } from './checks/request-object-was-closed.ts';
import { requestObjectWasOpened } from './checks/request-object-was-opened.ts';
import { requestParameterBecameOptional } from './checks/request-parameter-became-optional.ts';
import { requestParameterBecameRequired } from './checks/request-parameter-became-required.ts';
import { requestParameterSerializationWasChanged } from './checks/request-parameter-serialization-was-changed.ts';
import { requestParameterWasAdded } from './checks/request-parameter-was-added.ts';
import { requestParameterWasAddedAsRequired } from './checks/request-parameter-was-added-as-required.ts';
import { requestParameterWasDeprecated } from './checks/request-parameter-was-deprecated.ts';
import { requestParameterWasMoved } from './checks/request-parameter-was-moved.ts';
import { requestParameterWasRemoved } from './checks/request-parameter-was-removed.ts';
import { requestParameterWasRenamed } from './checks/request-parameter-was-renamed.ts';
import { requestPatternWasAdded } from './checks/request-pattern-was-added.ts';
import { requestPatternWasRemoved } from './checks/request-pattern-was-removed.ts';
import { requestPatternWasReplaced } from './checks/request-pattern-was-replaced.ts';
import { requestPropertyBecameOptional } from './checks/request-property-became-optional.ts';
import { requestPropertyBecameRequired } from './checks/request-property-became-required.ts';
import { requestPropertyWasAdded } from './checks/request-property-was-added.ts';
import { requestPropertyWasAddedAsRequired } from './checks/request-property-was-added-as-required.ts';
import { requestPropertyWasDeprecated } from './checks/request-property-was-deprecated.ts';
import { requestPropertyWasRemoved } from './checks/request-property-was-removed.ts';
import { requestStepWasLoosened } from './checks/request-step-was-loosened.ts';
import { requestStepWasReplaced } from './checks/request-step-was-replaced.ts';
import { requestStepWasTightened } from './checks/request-step-was-tightened.ts';
import { requestTypeWasNarrowed } from './checks/request-type-was-narrowed.ts';
import { requestTypeWasReplaced } from './checks/request-type-was-replaced.ts';
import { requestTypeWasWidened } from './checks/request-type-was-widened.ts';
import { responseAlternativeWasAdded } from './checks/response-alternative-was-added.ts';
import { responseAlternativeWasRemoved } from './checks/response-alternative-was-removed.ts';
import { responseBodyWasAdded } from './checks/response-body-was-added.ts';
import { responseBodyWasRemoved } from './checks/response-body-was-removed.ts';
import { responseBoundWasLoosened } from './checks/response-bound-was-loosened.ts';
import { responseBoundWasTightened } from './checks/response-bound-was-tightened.ts';
import { responseChoiceWasIntroduced } from './checks/response-choice-was-introduced.ts';
import { responseChoiceWasLifted } from './checks/response-choice-was-lifted.ts';
import { responseDiscriminatorWasChanged } from './checks/response-discriminator-was-changed.ts';
import { responseEnumValueWasAdded } from './checks/response-enum-value-was-added.ts';
import { responseEnumValueWasRemoved } from './checks/response-enum-value-was-removed.ts';
import { responseEnumerationWasIntroduced } from './checks/response-enumeration-was-introduced.ts';
import { responseEnumerationWasLifted } from './checks/response-enumeration-was-lifted.ts';
import { responseErrorWasAdded } from './checks/response-error-was-added.ts';
import { responseErrorWasRemoved } from './checks/response-error-was-removed.ts';
import { responseFormatWasNarrowed } from './checks/response-format-was-narrowed.ts';
import { responseFormatWasReplaced } from './checks/response-format-was-replaced.ts';
import { responseFormatWasWidened } from './checks/response-format-was-widened.ts';
import { responseHeaderBecameOptional } from './checks/response-header-became-optional.ts';
import { responseHeaderBecameRequired } from './checks/response-header-became-required.ts';
import { responseHeaderSerializationWasChanged } from './checks/response-header-serialization-was-changed.ts';
import { responseHeaderWasAdded } from './checks/response-header-was-added.ts';
import { responseHeaderWasAddedAsRequired } from './checks/response-header-was-added-as-required.ts';
import { responseHeaderWasDeprecated } from './checks/response-header-was-deprecated.ts';
import { responseHeaderWasRemoved } from './checks/response-header-was-removed.ts';
import { responseItemsBecameRepeatable } from './checks/response-items-became-repeatable.ts';
import { responseItemsBecameUnique } from './checks/response-items-became-unique.ts';
import { responseKeywordWasChanged } from './checks/response-keyword-was-changed.ts';
import { responseMediaTypeWasAdded } from './checks/response-media-type-was-added.ts';
import { responseMediaTypeWasRemoved } from './checks/response-media-type-was-removed.ts';
import { responseNullWasAllowed } from './checks/response-null-was-allowed.ts';
import { responseNullWasForbidden } from './checks/response-null-was-forbidden.ts';
import { responseObjectWasClosed } from './checks/response-object-was-closed.ts';
import { responseObjectWasOpened } from './checks/response-object-was-opened.ts';
import { responsePatternWasAdded } from './checks/response-pattern-was-added.ts';
import { responsePatternWasRemoved } from './checks/response-pattern-was-removed.ts';
import { responsePatternWasReplaced } from './checks/response-pattern-was-replaced.ts';
import { responsePropertyBecameOptional } from './checks/response-property-became-optional.ts';
import { responsePropertyBecameRequired } from './checks/response-property-became-required.ts';
import { responsePropertyWasAdded } from './checks/response-property-was-added.ts';
import { responsePropertyWasAddedAsRequired } from './checks/response-property-was-added-as-required.ts';
import { responsePropertyWasDeprecated } from './checks/response-property-was-deprecated.ts';
import { responsePropertyWasRemoved } from './checks/response-property-was-removed.ts';
import { responseStepWasLoosened } from './checks/response-step-was-loosened.ts';
import { responseStepWasReplaced } from './checks/response-step-was-replaced.ts';
import { responseStepWasTightened } from './checks/response-step-was-tightened.ts';
import { responseSuccessWasAdded } from './checks/response-success-was-added.ts';
import { responseSuccessWasRemoved } from './checks/response-success-was-removed.ts';
import { responseTypeWasNarrowed } from './checks/response-type-was-narrowed.ts';
import { responseTypeWasReplaced } from './checks/response-type-was-replaced.ts';
import { responseTypeWasWidened } from './checks/response-type-was-widened.ts';
import { roleWasAdmitted } from './checks/role-was-admitted.ts';
import { roleWasShutOut } from './checks/role-was-shut-out.ts';
import { securityAlternativeWasAdded } from './checks/security-alternative-was-added.ts';
import { securityAlternativeWasRemoved } from './checks/security-alternative-was-removed.ts';
import { securitySchemeWasChanged } from './checks/security-scheme-was-changed.ts';
import { securityScopeWasDemanded } from './checks/security-scope-was-demanded.ts';
import { securityScopeWasLifted } from './checks/security-scope-was-lifted.ts';
import { serverAddressWasChanged } from './checks/server-address-was-changed.ts';
import { sessionWasLoosened } from './checks/session-was-loosened.ts';
import { sessionWasTightened } from './checks/session-was-tightened.ts';
import { taskModeWasChanged } from './checks/task-mode-was-changed.ts';
import { webhooksWereChanged } from './checks/webhooks-were-changed.ts';
import type { LevelName } from './levels.ts';

export const checks: { readonly [L in LevelName]: readonly Check<L>[] } = {
  document: [mediaTypeVersionWasChanged, serverAddressWasChanged, webhooksWereChanged],
  securityScheme: [securitySchemeWasChanged],
  path: [pathWasAdded, pathWasRemoved],
  operation: [
    callbacksWereChanged,
    errorIdMovedToAnotherStatus,
    errorIdWasAdded,
    errorIdWasRemoved,
    loginWasLoosened,
    loginWasTightened,
    operationIdWasChanged,
    operationWasAdded,
    operationWasDeprecated,
    operationWasRemoved,
    roleWasAdmitted,
    roleWasShutOut,
    securityAlternativeWasAdded,
    securityAlternativeWasRemoved,
    securityScopeWasDemanded,
    securityScopeWasLifted,
    sessionWasLoosened,
    sessionWasTightened,
    taskModeWasChanged,
  ],
  parameter: [
    requestParameterBecameOptional,
    requestParameterBecameRequired,
    requestParameterSerializationWasChanged,
    requestParameterWasAdded,
    requestParameterWasAddedAsRequired,
    requestParameterWasDeprecated,
    requestParameterWasMoved,
    requestParameterWasRemoved,
    requestParameterWasRenamed,
  ],
  requestBody: [
    requestBodyBecameOptional,
    requestBodyBecameRequired,
    requestBodyWasAdded,
    requestBodyWasAddedAsRequired,
    requestBodyWasRemoved,
  ],
  requestMediaType: [requestEncodingWasChanged, requestMediaTypeWasAdded, requestMediaTypeWasRemoved],
  requestSchema: [
    requestBoundWasLoosened,
    requestBoundWasTightened,
    requestChoiceWasIntroduced,
    requestChoiceWasLifted,
    requestDefaultWasChanged,
    requestDiscriminatorWasChanged,
    requestEnumValueWasAdded,
    requestEnumValueWasRemoved,
    requestEnumerationWasIntroduced,
    requestEnumerationWasLifted,
    requestFormatWasNarrowed,
    requestFormatWasReplaced,
    requestFormatWasWidened,
    requestItemsBecameRepeatable,
    requestItemsBecameUnique,
    requestKeywordWasChanged,
    requestNullWasAllowed,
    requestNullWasForbidden,
    requestObjectWasClosed,
    requestObjectWasOpened,
    requestPatternWasAdded,
    requestPatternWasRemoved,
    requestPatternWasReplaced,
    requestStepWasLoosened,
    requestStepWasReplaced,
    requestStepWasTightened,
    requestTypeWasNarrowed,
    requestTypeWasReplaced,
    requestTypeWasWidened,
  ],
  requestProperty: [
    requestPropertyBecameOptional,
    requestPropertyBecameRequired,
    requestPropertyWasAdded,
    requestPropertyWasAddedAsRequired,
    requestPropertyWasDeprecated,
    requestPropertyWasRemoved,
  ],
  requestAlternative: [requestAlternativeWasAdded, requestAlternativeWasRemoved],
  response: [
    responseBodyWasAdded,
    responseBodyWasRemoved,
    responseErrorWasAdded,
    responseErrorWasRemoved,
    responseSuccessWasAdded,
    responseSuccessWasRemoved,
  ],
  responseHeader: [
    responseHeaderBecameOptional,
    responseHeaderBecameRequired,
    responseHeaderSerializationWasChanged,
    responseHeaderWasAdded,
    responseHeaderWasAddedAsRequired,
    responseHeaderWasDeprecated,
    responseHeaderWasRemoved,
  ],
  responseMediaType: [responseMediaTypeWasAdded, responseMediaTypeWasRemoved],
  responseSchema: [
    responseBoundWasLoosened,
    responseBoundWasTightened,
    responseChoiceWasIntroduced,
    responseChoiceWasLifted,
    responseDiscriminatorWasChanged,
    responseEnumValueWasAdded,
    responseEnumValueWasRemoved,
    responseEnumerationWasIntroduced,
    responseEnumerationWasLifted,
    responseFormatWasNarrowed,
    responseFormatWasReplaced,
    responseFormatWasWidened,
    responseItemsBecameRepeatable,
    responseItemsBecameUnique,
    responseKeywordWasChanged,
    responseNullWasAllowed,
    responseNullWasForbidden,
    responseObjectWasClosed,
    responseObjectWasOpened,
    responsePatternWasAdded,
    responsePatternWasRemoved,
    responsePatternWasReplaced,
    responseStepWasLoosened,
    responseStepWasReplaced,
    responseStepWasTightened,
    responseTypeWasNarrowed,
    responseTypeWasReplaced,
    responseTypeWasWidened,
  ],
  responseProperty: [
    responsePropertyBecameOptional,
    responsePropertyBecameRequired,
    responsePropertyWasAdded,
    responsePropertyWasAddedAsRequired,
    responsePropertyWasDeprecated,
    responsePropertyWasRemoved,
  ],
  responseAlternative: [responseAlternativeWasAdded, responseAlternativeWasRemoved],
};
