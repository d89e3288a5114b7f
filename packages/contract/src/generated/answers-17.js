// Generated from spec/ by `npm run generate`. Do not edit.

/** The length of a text in code points, as JSON Schema counts it. */
function codePoints(text) {
  let length = text.length;
  for (let at = 0; at < text.length - 1; at++) if (text.codePointAt(at) > 0xffff) { length--; at++; }
  return length;
}
const check_components_headers_AllowOrigin_schema = validate0;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate0.errors = [{instancePath,schemaPath:"#/components/headers/AllowOrigin/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("*" !== data){
validate0.errors = [{instancePath,schemaPath:"#/components/headers/AllowOrigin/schema/const",keyword:"const",params:{allowedValue: "*"}}];
return false;
}
validate0.errors = vErrors;
return errors === 0;
}

const check_components_headers_AllowCredentials_schema = validate1;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate1.errors = [{instancePath,schemaPath:"#/components/headers/AllowCredentials/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
if("true" !== data){
validate1.errors = [{instancePath,schemaPath:"#/components/headers/AllowCredentials/schema/const",keyword:"const",params:{allowedValue: "true"}}];
return false;
}
validate1.errors = vErrors;
return errors === 0;
}

const check_components_headers_SessionCookie_schema = validate2;
const pattern0 = new RegExp("^session=[^;]+(;.*)?$", "u");

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate2.errors = [{instancePath,schemaPath:"#/components/headers/SessionCookie/schema/pattern",keyword:"pattern",params:{pattern: "^session=[^;]+(;.*)?$"}}];
return false;
}
}
else {
validate2.errors = [{instancePath,schemaPath:"#/components/headers/SessionCookie/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate2.errors = vErrors;
return errors === 0;
}

const check_components_responses_InvalidInput_content_application_1json_schema = validate3;
const schema3 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE"]},"returnCode":{"const":400}}}]};
const schema4 = {"type":"object","additionalProperties":false,"required":["id","message","details","returnCode","status","type"],"properties":{"id":{"type":"string"},"message":{"type":"string"},"details":{"type":"string"},"returnCode":{"type":"integer"},"status":{"type":"string","enum":["ERROR"]},"type":{"type":"string","enum":["API","DOCS","FRAMEWORK","PLUGIN","SERVER"]}}};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.message === undefined) && (missing0 = "message"))) || ((data.details === undefined) && (missing0 = "details"))) || ((data.returnCode === undefined) && (missing0 = "returnCode"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.type === undefined) && (missing0 = "type"))){
validate4.errors = [{instancePath,schemaPath:"#/components/schemas/Error/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "message")) || (key0 === "details")) || (key0 === "returnCode")) || (key0 === "status")) || (key0 === "type"))){
validate4.errors = [{instancePath,schemaPath:"#/components/schemas/Error/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate4.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Error/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs4 = errors;
if(typeof data.message !== "string"){
validate4.errors = [{instancePath:instancePath+"/message",schemaPath:"#/components/schemas/Error/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.details !== undefined){
const _errs6 = errors;
if(typeof data.details !== "string"){
validate4.errors = [{instancePath:instancePath+"/details",schemaPath:"#/components/schemas/Error/properties/details/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.returnCode !== undefined){
let data3 = data.returnCode;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate4.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/schemas/Error/properties/returnCode/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data4 = data.status;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate4.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/Error/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(data4 === "ERROR")){
validate4.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/Error/properties/status/enum",keyword:"enum",params:{allowedValues: schema4.properties.status.enum}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data5 = data.type;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate4.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/Error/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((data5 === "API") || (data5 === "DOCS")) || (data5 === "FRAMEWORK")) || (data5 === "PLUGIN")) || (data5 === "SERVER"))){
validate4.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/Error/properties/type/enum",keyword:"enum",params:{allowedValues: schema4.properties.type.enum}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate4.errors = [{instancePath,schemaPath:"#/components/schemas/Error/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate4.errors = vErrors;
return errors === 0;
}


function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE"))){
validate3.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/InvalidInput/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema3.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate3.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/InvalidInput/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate3.errors = [{instancePath,schemaPath:"#/components/responses/InvalidInput/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate3.errors = vErrors;
return errors === 0;
}

const check_components_responses_CredentialsRejected_content_application_1json_schema = validate6;
const schema5 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_ACL_RULE"]},"returnCode":{"const":401}}}]};

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "FRAMEWORK_USER_NOT_AUTHENTICATED") || (data0 === "FRAMEWORK_NO_ACL_RULE"))){
validate6.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/CredentialsRejected/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema5.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(401 !== data.returnCode){
validate6.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/CredentialsRejected/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate6.errors = [{instancePath,schemaPath:"#/components/responses/CredentialsRejected/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate6.errors = vErrors;
return errors === 0;
}

const check_components_headers_WwwAuthenticate_schema = validate8;
const func0 = codePoints;

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) < 1){
validate8.errors = [{instancePath,schemaPath:"#/components/headers/WwwAuthenticate/schema/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate8.errors = [{instancePath,schemaPath:"#/components/headers/WwwAuthenticate/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate8.errors = vErrors;
return errors === 0;
}

const check_components_responses_InternalError_content_application_1json_schema = validate9;
const schema7 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_INTERNAL_ERROR"]},"returnCode":{"const":500}}}]};

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "FRAMEWORK_INTERNAL_ERROR")){
validate9.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/InternalError/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema7.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(500 !== data.returnCode){
validate9.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/InternalError/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 500}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate9.errors = [{instancePath,schemaPath:"#/components/responses/InternalError/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate9.errors = vErrors;
return errors === 0;
}

const check_components_responses_Unavailable_content_application_1json_schema = validate11;
const schema8 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_UNAVAILABLE"]},"returnCode":{"const":503}}}]};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "FRAMEWORK_UNAVAILABLE")){
validate11.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/Unavailable/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema8.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(503 !== data.returnCode){
validate11.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/Unavailable/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 503}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate11.errors = [{instancePath,schemaPath:"#/components/responses/Unavailable/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate11.errors = vErrors;
return errors === 0;
}

const check_components_responses_PrivateSessionRequired_content_application_1json_schema = validate13;
const schema9 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_NO_ACL_RULE","FRAMEWORK_SESSION_NOT_PRIVATE"]},"returnCode":{"const":401}}}]};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((data0 === "FRAMEWORK_USER_NOT_AUTHENTICATED") || (data0 === "FRAMEWORK_NO_SESSION_COOKIE")) || (data0 === "FRAMEWORK_NO_ACL_RULE")) || (data0 === "FRAMEWORK_SESSION_NOT_PRIVATE"))){
validate13.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PrivateSessionRequired/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema9.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(401 !== data.returnCode){
validate13.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PrivateSessionRequired/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate13.errors = [{instancePath,schemaPath:"#/components/responses/PrivateSessionRequired/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate13.errors = vErrors;
return errors === 0;
}

const check_components_schemas_LoginChallenge = validate15;

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.challenge === undefined) && (missing0 = "challenge")) || ((data.nonce === undefined) && (missing0 = "nonce"))) || ((data.certificate === undefined) && (missing0 = "certificate"))){
validate15.errors = [{instancePath,schemaPath:"#/components/schemas/LoginChallenge/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "challenge") || (key0 === "nonce")) || (key0 === "certificate"))){
validate15.errors = [{instancePath,schemaPath:"#/components/schemas/LoginChallenge/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.challenge !== undefined){
const _errs2 = errors;
if(typeof data.challenge !== "string"){
validate15.errors = [{instancePath:instancePath+"/challenge",schemaPath:"#/components/schemas/LoginChallenge/properties/challenge/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nonce !== undefined){
const _errs4 = errors;
if(typeof data.nonce !== "string"){
validate15.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/components/schemas/LoginChallenge/properties/nonce/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificate !== undefined){
const _errs6 = errors;
if(typeof data.certificate !== "string"){
validate15.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/LoginChallenge/properties/certificate/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate15.errors = [{instancePath,schemaPath:"#/components/schemas/LoginChallenge/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}

const check_components_schemas_UserRoleList = validate16;

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate17.errors = [{instancePath,schemaPath:"#/components/schemas/UserRoleStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate17.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/UserRoleStub/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs4 = errors;
if(typeof data.url !== "string"){
validate17.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/UserRoleStub/properties/url/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate17.errors = [{instancePath,schemaPath:"#/components/schemas/UserRoleStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.roles === undefined) && (missing0 = "roles")){
validate16.errors = [{instancePath,schemaPath:"#/components/schemas/UserRoleList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.roles !== undefined){
let data0 = data.roles;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate17(data0[i0], {instancePath:instancePath+"/roles/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate16.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/components/schemas/UserRoleList/properties/roles/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate16.errors = [{instancePath,schemaPath:"#/components/schemas/UserRoleList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}

const check_components_headers_Link_schema = validate19;
const pattern1 = new RegExp("^</[^<> ]*>; rel=\"next\"$", "u");

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 2048){
validate19.errors = [{instancePath,schemaPath:"#/components/headers/Link/schema/maxLength",keyword:"maxLength",params:{limit: 2048}}];
return false;
}
else {
if(!pattern1.test(data)){
validate19.errors = [{instancePath,schemaPath:"#/components/headers/Link/schema/pattern",keyword:"pattern",params:{pattern: "^</[^<> ]*>; rel=\"next\"$"}}];
return false;
}
}
}
else {
validate19.errors = [{instancePath,schemaPath:"#/components/headers/Link/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate19.errors = vErrors;
return errors === 0;
}

const check_components_responses_NotAuthorized_content_application_1json_schema = validate20;
const schema14 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_NO_ACL_RULE"]},"returnCode":{"const":401}}}]};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((data0 === "FRAMEWORK_USER_NOT_AUTHENTICATED") || (data0 === "FRAMEWORK_NO_SESSION_COOKIE")) || (data0 === "FRAMEWORK_NO_ACL_RULE"))){
validate20.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NotAuthorized/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema14.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(401 !== data.returnCode){
validate20.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NotAuthorized/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/components/responses/NotAuthorized/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate20.errors = vErrors;
return errors === 0;
}

const check_components_headers_RoleLocation_schema = validate22;
const pattern2 = new RegExp("^/roles/[^/]+$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern2.test(data)){
validate22.errors = [{instancePath,schemaPath:"#/components/headers/RoleLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/roles/[^/]+$"}}];
return false;
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/components/headers/RoleLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const check_components_responses_RoleCreationRefused_content_application_1json_schema = validate23;
const schema16 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","SERVERPLUGIN_ROLEID_ALREADY_EXISTS"]},"returnCode":{"const":400}}}]};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "SERVERPLUGIN_ROLEID_ALREADY_EXISTS"))){
validate23.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/RoleCreationRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema16.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate23.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/RoleCreationRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate23.errors = [{instancePath,schemaPath:"#/components/responses/RoleCreationRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate23.errors = vErrors;
return errors === 0;
}

const check_components_schemas_UserRole = validate25;

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.roleId === undefined) && (missing0 = "roleId")){
validate25.errors = [{instancePath,schemaPath:"#/components/schemas/UserRole/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.roleId !== undefined){
const _errs2 = errors;
if(typeof data.roleId !== "string"){
validate25.errors = [{instancePath:instancePath+"/roleId",schemaPath:"#/components/schemas/UserRole/properties/roleId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fullName !== undefined){
const _errs4 = errors;
if(typeof data.fullName !== "string"){
validate25.errors = [{instancePath:instancePath+"/fullName",schemaPath:"#/components/schemas/UserRole/properties/fullName/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changeable !== undefined){
const _errs6 = errors;
if(typeof data.changeable !== "boolean"){
validate25.errors = [{instancePath:instancePath+"/changeable",schemaPath:"#/components/schemas/UserRole/properties/changeable/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resources !== undefined){
const _errs8 = errors;
if(typeof data.resources !== "string"){
validate25.errors = [{instancePath:instancePath+"/resources",schemaPath:"#/components/schemas/UserRole/properties/resources/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/components/schemas/UserRole/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}

const check_components_responses_RoleNotFound_content_application_1json_schema = validate26;
const schema18 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SERVERPLUGIN_ROLEID_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "SERVERPLUGIN_ROLEID_DOES_NOT_EXIST")){
validate26.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/RoleNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema18.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate26.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/RoleNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate26.errors = [{instancePath,schemaPath:"#/components/responses/RoleNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate26.errors = vErrors;
return errors === 0;
}

const check_components_responses_RoleReserved_content_application_1json_schema = validate28;
const schema19 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE"]},"returnCode":{"const":403}}}]};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE")){
validate28.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/RoleReserved/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema19.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(403 !== data.returnCode){
validate28.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/RoleReserved/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 403}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/components/responses/RoleReserved/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate28.errors = vErrors;
return errors === 0;
}

const check_components_schemas_RoleRules = validate30;

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 65536){
validate30.errors = [{instancePath,schemaPath:"#/components/schemas/RoleRules/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/components/schemas/RoleRules/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}

const check_components_schemas_AccessControlList = validate31;

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 65536){
validate31.errors = [{instancePath,schemaPath:"#/components/schemas/AccessControlList/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/components/schemas/AccessControlList/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}

const check_components_schemas_TaskList = validate32;
const pattern3 = new RegExp("^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$", "u");
const schema24 = {"type":"string","enum":["Waiting","Running","Finished","Error"]};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate34.errors = [{instancePath,schemaPath:"#/components/schemas/TaskState/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data === "Waiting") || (data === "Running")) || (data === "Finished")) || (data === "Error"))){
validate34.errors = [{instancePath,schemaPath:"#/components/schemas/TaskState/enum",keyword:"enum",params:{allowedValues: schema24.enum}}];
return false;
}
validate34.errors = vErrors;
return errors === 0;
}


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.details === undefined) && (missing0 = "details")) || ((data.finishTime === undefined) && (missing0 = "finishTime"))) || ((data.instance === undefined) && (missing0 = "instance"))) || ((data.responseUrl === undefined) && (missing0 = "responseUrl"))) || ((data.sourceUrl === undefined) && (missing0 = "sourceUrl"))) || ((data.startTime === undefined) && (missing0 = "startTime"))) || ((data.state === undefined) && (missing0 = "state"))){
validate33.errors = [{instancePath,schemaPath:"#/components/schemas/Task/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "details") || (key0 === "finishTime")) || (key0 === "instance")) || (key0 === "responseUrl")) || (key0 === "sourceUrl")) || (key0 === "startTime")) || (key0 === "state"))){
validate33.errors = [{instancePath,schemaPath:"#/components/schemas/Task/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.details !== undefined){
const _errs2 = errors;
if(typeof data.details !== "string"){
validate33.errors = [{instancePath:instancePath+"/details",schemaPath:"#/components/schemas/Task/properties/details/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.finishTime !== undefined){
let data1 = data.finishTime;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
validate33.errors = [{instancePath:instancePath+"/finishTime",schemaPath:"#/components/schemas/Task/properties/finishTime/pattern",keyword:"pattern",params:{pattern: "^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$"}}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/finishTime",schemaPath:"#/components/schemas/Task/properties/finishTime/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.instance !== undefined){
const _errs6 = errors;
if(typeof data.instance !== "string"){
validate33.errors = [{instancePath:instancePath+"/instance",schemaPath:"#/components/schemas/Task/properties/instance/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.responseUrl !== undefined){
const _errs8 = errors;
if(typeof data.responseUrl !== "string"){
validate33.errors = [{instancePath:instancePath+"/responseUrl",schemaPath:"#/components/schemas/Task/properties/responseUrl/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sourceUrl !== undefined){
const _errs10 = errors;
if(typeof data.sourceUrl !== "string"){
validate33.errors = [{instancePath:instancePath+"/sourceUrl",schemaPath:"#/components/schemas/Task/properties/sourceUrl/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.startTime !== undefined){
let data5 = data.startTime;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
validate33.errors = [{instancePath:instancePath+"/startTime",schemaPath:"#/components/schemas/Task/properties/startTime/pattern",keyword:"pattern",params:{pattern: "^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$"}}];
return false;
}
}
else {
validate33.errors = [{instancePath:instancePath+"/startTime",schemaPath:"#/components/schemas/Task/properties/startTime/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
const _errs14 = errors;
if(!(validate34(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/components/schemas/Task/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.tasks === undefined) && (missing0 = "tasks")){
validate32.errors = [{instancePath,schemaPath:"#/components/schemas/TaskList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "tasks")){
validate32.errors = [{instancePath,schemaPath:"#/components/schemas/TaskList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tasks !== undefined){
let data0 = data.tasks;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate33(data0[i0], {instancePath:instancePath+"/tasks/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/tasks",schemaPath:"#/components/schemas/TaskList/properties/tasks/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate32.errors = [{instancePath,schemaPath:"#/components/schemas/TaskList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}

const check_components_schemas_Task = validate33;

const check_components_headers_TaskResponseLocation_schema = validate37;
const pattern5 = new RegExp("^/tasks/[^/]+/response$", "u");

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate37.errors = [{instancePath,schemaPath:"#/components/headers/TaskResponseLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/tasks/[^/]+/response$"}}];
return false;
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/components/headers/TaskResponseLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}

const check_components_responses_TaskGone_content_application_1json_schema = validate38;
const schema26 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_TASK_DOES_NOT_EXIST"]},"returnCode":{"const":410}}}]};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "FRAMEWORK_TASK_DOES_NOT_EXIST")){
validate38.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/TaskGone/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema26.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(410 !== data.returnCode){
validate38.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/TaskGone/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 410}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate38.errors = [{instancePath,schemaPath:"#/components/responses/TaskGone/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate38.errors = vErrors;
return errors === 0;
}

const check_components_schemas_TaskOutput = validate40;

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
validate40.errors = [{instancePath,schemaPath:"#/components/schemas/TaskOutput/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}

const check_components_responses_TaskNotComplete_content_application_1json_schema = validate41;
const schema28 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_TASK_NOT_COMPLETE"]},"returnCode":{"const":409}}}]};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "FRAMEWORK_TASK_NOT_COMPLETE")){
validate41.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/TaskNotComplete/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema28.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(409 !== data.returnCode){
validate41.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/TaskNotComplete/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 409}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate41.errors = [{instancePath,schemaPath:"#/components/responses/TaskNotComplete/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate41.errors = vErrors;
return errors === 0;
}

const check_components_schemas_ActionList = validate43;

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))){
validate44.errors = [{instancePath,schemaPath:"#/components/schemas/ActionStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "url"))){
validate44.errors = [{instancePath,schemaPath:"#/components/schemas/ActionStub/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate44.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/ActionStub/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs4 = errors;
if(typeof data.url !== "string"){
validate44.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/ActionStub/properties/url/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate44.errors = [{instancePath,schemaPath:"#/components/schemas/ActionStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.actions === undefined) && (missing0 = "actions")){
validate43.errors = [{instancePath,schemaPath:"#/components/schemas/ActionList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "actions")){
validate43.errors = [{instancePath,schemaPath:"#/components/schemas/ActionList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.actions !== undefined){
let data0 = data.actions;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate44(data0[i0], {instancePath:instancePath+"/actions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate43.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/ActionList/properties/actions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate43.errors = [{instancePath,schemaPath:"#/components/schemas/ActionList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate43.errors = vErrors;
return errors === 0;
}

const check_components_headers_TaskLocation_schema = validate46;
const pattern6 = new RegExp("^/tasks/[^/]+$", "u");

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern6.test(data)){
validate46.errors = [{instancePath,schemaPath:"#/components/headers/TaskLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/tasks/[^/]+$"}}];
return false;
}
}
else {
validate46.errors = [{instancePath,schemaPath:"#/components/headers/TaskLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}

const check_components_responses_TaskActionNotFound_content_application_1json_schema = validate47;
const schema32 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_NO_RESOURCE"]},"returnCode":{"const":404}}}]};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "FRAMEWORK_NO_RESOURCE")){
validate47.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/TaskActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema32.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate47.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/TaskActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate47.errors = [{instancePath,schemaPath:"#/components/responses/TaskActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate47.errors = vErrors;
return errors === 0;
}

const check_components_responses_TaskNotWaiting_content_application_1json_schema = validate49;
const schema33 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_TASK_NOT_WAITING"]},"returnCode":{"const":409}}}]};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "FRAMEWORK_TASK_NOT_WAITING")){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/TaskNotWaiting/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema33.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(409 !== data.returnCode){
validate49.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/TaskNotWaiting/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 409}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate49.errors = [{instancePath,schemaPath:"#/components/responses/TaskNotWaiting/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate49.errors = vErrors;
return errors === 0;
}

const check_components_schemas_Appliance = validate51;

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.version === undefined) && (missing0 = "version")){
validate51.errors = [{instancePath,schemaPath:"#/components/schemas/Appliance/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate51.errors = [{instancePath:instancePath+"/version",schemaPath:"#/components/schemas/Appliance/properties/version/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actions !== undefined){
const _errs4 = errors;
if(typeof data.actions !== "string"){
validate51.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/Appliance/properties/actions/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cluster !== undefined){
const _errs6 = errors;
if(typeof data.cluster !== "string"){
validate51.errors = [{instancePath:instancePath+"/cluster",schemaPath:"#/components/schemas/Appliance/properties/cluster/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.config !== undefined){
const _errs8 = errors;
if(typeof data.config !== "string"){
validate51.errors = [{instancePath:instancePath+"/config",schemaPath:"#/components/schemas/Appliance/properties/config/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cpu !== undefined){
const _errs10 = errors;
if(typeof data.cpu !== "string"){
validate51.errors = [{instancePath:instancePath+"/cpu",schemaPath:"#/components/schemas/Appliance/properties/cpu/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.disk !== undefined){
const _errs12 = errors;
if(typeof data.disk !== "string"){
validate51.errors = [{instancePath:instancePath+"/disk",schemaPath:"#/components/schemas/Appliance/properties/disk/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hsms !== undefined){
const _errs14 = errors;
if(typeof data.hsms !== "string"){
validate51.errors = [{instancePath:instancePath+"/hsms",schemaPath:"#/components/schemas/Appliance/properties/hsms/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.memory !== undefined){
const _errs16 = errors;
if(typeof data.memory !== "string"){
validate51.errors = [{instancePath:instancePath+"/memory",schemaPath:"#/components/schemas/Appliance/properties/memory/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.network !== undefined){
const _errs18 = errors;
if(typeof data.network !== "string"){
validate51.errors = [{instancePath:instancePath+"/network",schemaPath:"#/components/schemas/Appliance/properties/network/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ntls !== undefined){
const _errs20 = errors;
if(typeof data.ntls !== "string"){
validate51.errors = [{instancePath:instancePath+"/ntls",schemaPath:"#/components/schemas/Appliance/properties/ntls/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ntp !== undefined){
const _errs22 = errors;
if(typeof data.ntp !== "string"){
validate51.errors = [{instancePath:instancePath+"/ntp",schemaPath:"#/components/schemas/Appliance/properties/ntp/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.packageFiles !== undefined){
const _errs24 = errors;
if(typeof data.packageFiles !== "string"){
validate51.errors = [{instancePath:instancePath+"/packageFiles",schemaPath:"#/components/schemas/Appliance/properties/packageFiles/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.packages !== undefined){
const _errs26 = errors;
if(typeof data.packages !== "string"){
validate51.errors = [{instancePath:instancePath+"/packages",schemaPath:"#/components/schemas/Appliance/properties/packages/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sensors !== undefined){
const _errs28 = errors;
if(typeof data.sensors !== "string"){
validate51.errors = [{instancePath:instancePath+"/sensors",schemaPath:"#/components/schemas/Appliance/properties/sensors/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.services !== undefined){
const _errs30 = errors;
if(typeof data.services !== "string"){
validate51.errors = [{instancePath:instancePath+"/services",schemaPath:"#/components/schemas/Appliance/properties/services/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.snmp !== undefined){
const _errs32 = errors;
if(typeof data.snmp !== "string"){
validate51.errors = [{instancePath:instancePath+"/snmp",schemaPath:"#/components/schemas/Appliance/properties/snmp/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ssh !== undefined){
const _errs34 = errors;
if(typeof data.ssh !== "string"){
validate51.errors = [{instancePath:instancePath+"/ssh",schemaPath:"#/components/schemas/Appliance/properties/ssh/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.syslog !== undefined){
const _errs36 = errors;
if(typeof data.syslog !== "string"){
validate51.errors = [{instancePath:instancePath+"/syslog",schemaPath:"#/components/schemas/Appliance/properties/syslog/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
const _errs38 = errors;
if(typeof data.time !== "string"){
validate51.errors = [{instancePath:instancePath+"/time",schemaPath:"#/components/schemas/Appliance/properties/time/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.upgrades !== undefined){
const _errs40 = errors;
if(typeof data.upgrades !== "string"){
validate51.errors = [{instancePath:instancePath+"/upgrades",schemaPath:"#/components/schemas/Appliance/properties/upgrades/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.webServer !== undefined){
const _errs42 = errors;
if(typeof data.webServer !== "string"){
validate51.errors = [{instancePath:instancePath+"/webServer",schemaPath:"#/components/schemas/Appliance/properties/webServer/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.forceSoLogin !== undefined){
const _errs44 = errors;
if(typeof data.forceSoLogin !== "boolean"){
validate51.errors = [{instancePath:instancePath+"/forceSoLogin",schemaPath:"#/components/schemas/Appliance/properties/forceSoLogin/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.systemStatus !== undefined){
const _errs46 = errors;
if(typeof data.systemStatus !== "string"){
validate51.errors = [{instancePath:instancePath+"/systemStatus",schemaPath:"#/components/schemas/Appliance/properties/systemStatus/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.systemStatusCodes !== undefined){
const _errs48 = errors;
if(typeof data.systemStatusCodes !== "string"){
validate51.errors = [{instancePath:instancePath+"/systemStatusCodes",schemaPath:"#/components/schemas/Appliance/properties/systemStatusCodes/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate51.errors = [{instancePath,schemaPath:"#/components/schemas/Appliance/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}

const check_components_schemas_Ntls = validate52;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.receiveTimeoutTimer !== undefined){
let data0 = data.receiveTimeoutTimer;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate52.errors = [{instancePath:instancePath+"/receiveTimeoutTimer",schemaPath:"#/components/schemas/Ntls/properties/receiveTimeoutTimer/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ipCheckEnabled !== undefined){
const _errs4 = errors;
if(typeof data.ipCheckEnabled !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/ipCheckEnabled",schemaPath:"#/components/schemas/Ntls/properties/ipCheckEnabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cipherList !== undefined){
const _errs6 = errors;
if(typeof data.cipherList !== "string"){
validate52.errors = [{instancePath:instancePath+"/cipherList",schemaPath:"#/components/schemas/Ntls/properties/cipherList/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.groupList !== undefined){
const _errs8 = errors;
if(typeof data.groupList !== "string"){
validate52.errors = [{instancePath:instancePath+"/groupList",schemaPath:"#/components/schemas/Ntls/properties/groupList/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clients !== undefined){
const _errs10 = errors;
if(typeof data.clients !== "string"){
validate52.errors = [{instancePath:instancePath+"/clients",schemaPath:"#/components/schemas/Ntls/properties/clients/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificate !== undefined){
const _errs12 = errors;
if(typeof data.certificate !== "string"){
validate52.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/Ntls/properties/certificate/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/components/schemas/Ntls/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}

const check_components_schemas_NtlsCertificate = validate53;

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.certificate !== undefined){
const _errs2 = errors;
if(typeof data.certificate !== "string"){
validate53.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/NtlsCertificate/properties/certificate/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
const _errs4 = errors;
if(typeof data.subject !== "string"){
validate53.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/components/schemas/NtlsCertificate/properties/subject/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issuer !== undefined){
const _errs6 = errors;
if(typeof data.issuer !== "string"){
validate53.errors = [{instancePath:instancePath+"/issuer",schemaPath:"#/components/schemas/NtlsCertificate/properties/issuer/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.serialNumber !== undefined){
const _errs8 = errors;
if(typeof data.serialNumber !== "string"){
validate53.errors = [{instancePath:instancePath+"/serialNumber",schemaPath:"#/components/schemas/NtlsCertificate/properties/serialNumber/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validFrom !== undefined){
const _errs10 = errors;
if(typeof data.validFrom !== "string"){
validate53.errors = [{instancePath:instancePath+"/validFrom",schemaPath:"#/components/schemas/NtlsCertificate/properties/validFrom/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validTo !== undefined){
const _errs12 = errors;
if(typeof data.validTo !== "string"){
validate53.errors = [{instancePath:instancePath+"/validTo",schemaPath:"#/components/schemas/NtlsCertificate/properties/validTo/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fingerprint !== undefined){
const _errs14 = errors;
if(typeof data.fingerprint !== "string"){
validate53.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/components/schemas/NtlsCertificate/properties/fingerprint/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsCertificate/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}

const check_components_responses_NtlsCertificateRefused_content_application_1json_schema = validate54;
const schema37 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","NTLS_INVALID_CERTIFICATE","APPLIANCE_EXPIRED_CERT","SERVER_REQUEST_NOT_APPROPRIATE","NTLS_INTERNAL_ERROR","NTLS_FILENAME_NOT_VALID","NTLS_CERTIFICATE_INVALID_CN"]},"returnCode":{"const":400}}}]};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "NTLS_INVALID_CERTIFICATE")) || (data0 === "APPLIANCE_EXPIRED_CERT")) || (data0 === "SERVER_REQUEST_NOT_APPROPRIATE")) || (data0 === "NTLS_INTERNAL_ERROR")) || (data0 === "NTLS_FILENAME_NOT_VALID")) || (data0 === "NTLS_CERTIFICATE_INVALID_CN"))){
validate54.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtlsCertificateRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema37.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate54.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtlsCertificateRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate54.errors = [{instancePath,schemaPath:"#/components/responses/NtlsCertificateRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate54.errors = vErrors;
return errors === 0;
}

const check_components_responses_NtlsFileNotFound_content_application_1json_schema = validate56;
const schema38 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SERVERPLUGIN_FILEID_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "SERVERPLUGIN_FILEID_DOES_NOT_EXIST")){
validate56.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtlsFileNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema38.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate56.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtlsFileNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate56.errors = [{instancePath,schemaPath:"#/components/responses/NtlsFileNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate56.errors = vErrors;
return errors === 0;
}

const check_components_schemas_NtlsClientList = validate58;

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.clientID === undefined) && (missing0 = "clientID")) || ((data.url === undefined) && (missing0 = "url"))){
validate59.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.clientID !== undefined){
const _errs2 = errors;
if(typeof data.clientID !== "string"){
validate59.errors = [{instancePath:instancePath+"/clientID",schemaPath:"#/components/schemas/NtlsClientStub/properties/clientID/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs4 = errors;
if(typeof data.url !== "string"){
validate59.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/NtlsClientStub/properties/url/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate59.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.clients === undefined) && (missing0 = "clients")){
validate58.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.clients !== undefined){
let data0 = data.clients;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate59(data0[i0], {instancePath:instancePath+"/clients/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate58.errors = [{instancePath:instancePath+"/clients",schemaPath:"#/components/schemas/NtlsClientList/properties/clients/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate58.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}

const check_components_schemas_NtlsClientRegistered = validate61;

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.client === undefined) && (missing0 = "client")){
validate61.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientRegistered/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "client")){
validate61.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientRegistered/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.client !== undefined){
if(typeof data.client !== "string"){
validate61.errors = [{instancePath:instancePath+"/client",schemaPath:"#/components/schemas/NtlsClientRegistered/properties/client/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate61.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientRegistered/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}

const check_components_headers_NtlsClientLocation_schema = validate62;
const pattern7 = new RegExp("^/api/lunasa/ntls/clients/[^/]+$", "u");

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern7.test(data)){
validate62.errors = [{instancePath,schemaPath:"#/components/headers/NtlsClientLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/ntls/clients/[^/]+$"}}];
return false;
}
}
else {
validate62.errors = [{instancePath,schemaPath:"#/components/headers/NtlsClientLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}

const check_components_responses_NtlsRegistrationRefused_content_application_1json_schema = validate63;
const schema43 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","NTLS_CLIENT_ALREADY_EXISTS","NTLS_INVALID_CERTIFICATE","APPLIANCE_EXPIRED_CERT","APPLIANCE_REQUIRE_SO_LOGIN"]},"returnCode":{"const":400}}}]};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "NTLS_CLIENT_ALREADY_EXISTS")) || (data0 === "NTLS_INVALID_CERTIFICATE")) || (data0 === "APPLIANCE_EXPIRED_CERT")) || (data0 === "APPLIANCE_REQUIRE_SO_LOGIN"))){
validate63.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtlsRegistrationRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema43.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate63.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtlsRegistrationRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate63.errors = [{instancePath,schemaPath:"#/components/responses/NtlsRegistrationRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate63.errors = vErrors;
return errors === 0;
}

const check_components_schemas_NtlsClient = validate65;

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.actions === undefined) && (missing0 = "actions")) || ((data.clientID === undefined) && (missing0 = "clientID"))) || ((data.hostname === undefined) && (missing0 = "hostname"))) || ((data.htlRequired === undefined) && (missing0 = "htlRequired"))) || ((data.ip === undefined) && (missing0 = "ip"))) || ((data.links === undefined) && (missing0 = "links"))) || ((data.ottExpiry === undefined) && (missing0 = "ottExpiry"))){
validate65.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClient/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "actions") || (key0 === "clientID")) || (key0 === "hostname")) || (key0 === "htlRequired")) || (key0 === "ip")) || (key0 === "links")) || (key0 === "ottExpiry"))){
validate65.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClient/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.actions !== undefined){
const _errs2 = errors;
if(typeof data.actions !== "string"){
validate65.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/NtlsClient/properties/actions/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clientID !== undefined){
const _errs4 = errors;
if(typeof data.clientID !== "string"){
validate65.errors = [{instancePath:instancePath+"/clientID",schemaPath:"#/components/schemas/NtlsClient/properties/clientID/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hostname !== undefined){
const _errs6 = errors;
if(typeof data.hostname !== "string"){
validate65.errors = [{instancePath:instancePath+"/hostname",schemaPath:"#/components/schemas/NtlsClient/properties/hostname/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.htlRequired !== undefined){
const _errs8 = errors;
if(typeof data.htlRequired !== "boolean"){
validate65.errors = [{instancePath:instancePath+"/htlRequired",schemaPath:"#/components/schemas/NtlsClient/properties/htlRequired/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ip !== undefined){
const _errs10 = errors;
if(typeof data.ip !== "string"){
validate65.errors = [{instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/NtlsClient/properties/ip/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.links !== undefined){
const _errs12 = errors;
if(typeof data.links !== "string"){
validate65.errors = [{instancePath:instancePath+"/links",schemaPath:"#/components/schemas/NtlsClient/properties/links/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ottExpiry !== undefined){
let data6 = data.ottExpiry;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate65.errors = [{instancePath:instancePath+"/ottExpiry",schemaPath:"#/components/schemas/NtlsClient/properties/ottExpiry/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate65.errors = [{instancePath:instancePath+"/ottExpiry",schemaPath:"#/components/schemas/NtlsClient/properties/ottExpiry/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate65.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClient/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}

const check_components_responses_NtlsClientNotFound_content_application_1json_schema = validate66;
const schema45 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["NTLS_NO_CLIENT"]},"returnCode":{"const":404}}}]};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "NTLS_NO_CLIENT")){
validate66.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtlsClientNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema45.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate66.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtlsClientNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate66.errors = [{instancePath,schemaPath:"#/components/responses/NtlsClientNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate66.errors = vErrors;
return errors === 0;
}

const check_components_responses_NtlsClientCertificateRefused_content_application_1json_schema = validate68;
const schema46 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","NTLS_INVALID_CERTIFICATE","APPLIANCE_EXPIRED_CERT","NTLS_CLIENT_CERTIFICATE_UPDATE_FAILED","SERVER_REQUEST_NOT_APPROPRIATE","NTLS_FILENAME_NOT_VALID","NTLS_CERTIFICATE_INVALID_CN","NTLS_INTERNAL_ERROR"]},"returnCode":{"const":400}}}]};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((((((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "NTLS_INVALID_CERTIFICATE")) || (data0 === "APPLIANCE_EXPIRED_CERT")) || (data0 === "NTLS_CLIENT_CERTIFICATE_UPDATE_FAILED")) || (data0 === "SERVER_REQUEST_NOT_APPROPRIATE")) || (data0 === "NTLS_FILENAME_NOT_VALID")) || (data0 === "NTLS_CERTIFICATE_INVALID_CN")) || (data0 === "NTLS_INTERNAL_ERROR"))){
validate68.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtlsClientCertificateRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema46.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate68.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtlsClientCertificateRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate68.errors = [{instancePath,schemaPath:"#/components/responses/NtlsClientCertificateRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate68.errors = vErrors;
return errors === 0;
}

const check_components_responses_NtlsClientOrFileNotFound_content_application_1json_schema = validate70;
const schema47 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["NTLS_NO_CLIENT","SERVERPLUGIN_FILEID_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "NTLS_NO_CLIENT") || (data0 === "SERVERPLUGIN_FILEID_DOES_NOT_EXIST"))){
validate70.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtlsClientOrFileNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema47.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate70.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtlsClientOrFileNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate70.errors = [{instancePath,schemaPath:"#/components/responses/NtlsClientOrFileNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate70.errors = vErrors;
return errors === 0;
}

const check_components_schemas_NtlsClientDn = validate72;

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.dn === undefined) && (missing0 = "dn")){
validate72.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientDn/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "dn")){
validate72.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientDn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.dn !== undefined){
if(typeof data.dn !== "string"){
validate72.errors = [{instancePath:instancePath+"/dn",schemaPath:"#/components/schemas/NtlsClientDn/properties/dn/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate72.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientDn/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}

const check_components_responses_NtlsDnFilterUnreadable_content_application_1json_schema = validate73;
const schema49 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_INTERNAL_ERROR","NTLS_CLIENT_FAILED_TO_GET_DN_FILTER"]},"returnCode":{"const":500}}}]};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "FRAMEWORK_INTERNAL_ERROR") || (data0 === "NTLS_CLIENT_FAILED_TO_GET_DN_FILTER"))){
validate73.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtlsDnFilterUnreadable/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema49.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(500 !== data.returnCode){
validate73.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtlsDnFilterUnreadable/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 500}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate73.errors = [{instancePath,schemaPath:"#/components/responses/NtlsDnFilterUnreadable/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate73.errors = vErrors;
return errors === 0;
}

const check_components_responses_NtlsDnFilterRefused_content_application_1json_schema = validate75;
const schema50 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","NTLS_CLIENT_INVALID_DN_FILTER","APPLIANCE_REQUIRE_SO_LOGIN"]},"returnCode":{"const":400}}}]};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "NTLS_CLIENT_INVALID_DN_FILTER")) || (data0 === "APPLIANCE_REQUIRE_SO_LOGIN"))){
validate75.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtlsDnFilterRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema50.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate75.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtlsDnFilterRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate75.errors = [{instancePath,schemaPath:"#/components/responses/NtlsDnFilterRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate75.errors = vErrors;
return errors === 0;
}

const check_components_responses_NtlsDnFilterNotAdded_content_application_1json_schema = validate77;
const schema51 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_INTERNAL_ERROR","NTLS_CLIENT_FAILED_TO_ADD_DN_FILTER"]},"returnCode":{"const":500}}}]};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "FRAMEWORK_INTERNAL_ERROR") || (data0 === "NTLS_CLIENT_FAILED_TO_ADD_DN_FILTER"))){
validate77.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtlsDnFilterNotAdded/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema51.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(500 !== data.returnCode){
validate77.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtlsDnFilterNotAdded/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 500}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate77.errors = [{instancePath,schemaPath:"#/components/responses/NtlsDnFilterNotAdded/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate77.errors = vErrors;
return errors === 0;
}

const check_components_schemas_NtlsLinkList = validate79;

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))){
validate80.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsLinkStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate80.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/NtlsLinkStub/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs4 = errors;
if(typeof data.url !== "string"){
validate80.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/NtlsLinkStub/properties/url/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate80.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsLinkStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.links === undefined) && (missing0 = "links")){
validate79.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsLinkList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.links !== undefined){
let data0 = data.links;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate80(data0[i0], {instancePath:instancePath+"/links/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate79.errors = [{instancePath:instancePath+"/links",schemaPath:"#/components/schemas/NtlsLinkList/properties/links/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate79.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsLinkList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate79.errors = vErrors;
return errors === 0;
}

const check_components_headers_NtlsLinkLocation_schema = validate82;
const pattern8 = new RegExp("^/api/lunasa/ntls/clients/[^/]+/links/[^/]+$", "u");

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern8.test(data)){
validate82.errors = [{instancePath,schemaPath:"#/components/headers/NtlsLinkLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/ntls/clients/[^/]+/links/[^/]+$"}}];
return false;
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/components/headers/NtlsLinkLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}

const check_components_responses_NtlsLinkRefused_content_application_1json_schema = validate83;
const schema55 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","NTLS_INVALID_PARTITION_URL","NTLS_LINK_ALREADY_EXISTS","APPLIANCE_REQUIRE_SO_LOGIN"]},"returnCode":{"const":400}}}]};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "NTLS_INVALID_PARTITION_URL")) || (data0 === "NTLS_LINK_ALREADY_EXISTS")) || (data0 === "APPLIANCE_REQUIRE_SO_LOGIN"))){
validate83.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtlsLinkRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema55.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate83.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtlsLinkRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate83.errors = [{instancePath,schemaPath:"#/components/responses/NtlsLinkRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate83.errors = vErrors;
return errors === 0;
}

const check_components_schemas_NtlsLink = validate85;
const schema56 = {"type":"object","additionalProperties":true,"required":["type","url"],"properties":{"type":{"type":"string","enum":["hsm/partition"]},"url":{"type":"string"}}};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.url === undefined) && (missing0 = "url"))){
validate85.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsLink/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate85.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/NtlsLink/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(data0 === "hsm/partition")){
validate85.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/NtlsLink/properties/type/enum",keyword:"enum",params:{allowedValues: schema56.properties.type.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs4 = errors;
if(typeof data.url !== "string"){
validate85.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/NtlsLink/properties/url/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate85.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsLink/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}

const check_components_responses_NtlsLinkNotFound_content_application_1json_schema = validate86;
const schema57 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["NTLS_NO_CLIENT","NTLS_NO_LINK"]},"returnCode":{"const":404}}}]};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "NTLS_NO_CLIENT") || (data0 === "NTLS_NO_LINK"))){
validate86.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtlsLinkNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema57.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate86.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtlsLinkNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate86.errors = [{instancePath,schemaPath:"#/components/responses/NtlsLinkNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate86.errors = vErrors;
return errors === 0;
}

const check_components_responses_ApplianceActionRefused_content_application_1json_schema = validate88;
const schema58 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","APPLIANCE_REQUIRE_SO_LOGIN","APPLIANCE_CRITICAL_OPERATION_IN_PROGRESS"]},"returnCode":{"const":400}}}]};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "APPLIANCE_REQUIRE_SO_LOGIN")) || (data0 === "APPLIANCE_CRITICAL_OPERATION_IN_PROGRESS"))){
validate88.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/ApplianceActionRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema58.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate88.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/ApplianceActionRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate88.errors = [{instancePath,schemaPath:"#/components/responses/ApplianceActionRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate88.errors = vErrors;
return errors === 0;
}

const check_components_responses_ApplianceActionNotFound_content_application_1json_schema = validate90;
const schema59 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["APPLIANCE_ACTION_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "APPLIANCE_ACTION_DOES_NOT_EXIST")){
validate90.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/ApplianceActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema59.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate90.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/ApplianceActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate90.errors = [{instancePath,schemaPath:"#/components/responses/ApplianceActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate90.errors = vErrors;
return errors === 0;
}

const check_components_schemas_Cpu = validate92;

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cores !== undefined){
let data0 = data.cores;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate92.errors = [{instancePath:instancePath+"/cores",schemaPath:"#/components/schemas/Cpu/properties/cores/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate92.errors = [{instancePath:instancePath+"/cores",schemaPath:"#/components/schemas/Cpu/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.load !== undefined){
let data1 = data.load;
const _errs4 = errors;
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
validate92.errors = [{instancePath:instancePath+"/load",schemaPath:"#/components/schemas/Cpu/properties/load/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate92.errors = [{instancePath:instancePath+"/load",schemaPath:"#/components/schemas/Cpu/properties/load/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate92.errors = [{instancePath:instancePath+"/load",schemaPath:"#/components/schemas/Cpu/properties/load/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uptime !== undefined){
let data2 = data.uptime;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate92.errors = [{instancePath:instancePath+"/uptime",schemaPath:"#/components/schemas/Cpu/properties/uptime/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate92.errors = [{instancePath:instancePath+"/uptime",schemaPath:"#/components/schemas/Cpu/properties/uptime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.processes !== undefined){
const _errs8 = errors;
if(typeof data.processes !== "string"){
validate92.errors = [{instancePath:instancePath+"/processes",schemaPath:"#/components/schemas/Cpu/properties/processes/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate92.errors = [{instancePath,schemaPath:"#/components/schemas/Cpu/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate92.errors = vErrors;
return errors === 0;
}

const check_components_schemas_ProcessList = validate93;

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate94.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Process/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.command !== undefined){
const _errs4 = errors;
if(typeof data.command !== "string"){
validate94.errors = [{instancePath:instancePath+"/command",schemaPath:"#/components/schemas/Process/properties/command/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.memory !== undefined){
let data2 = data.memory;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate94.errors = [{instancePath:instancePath+"/memory",schemaPath:"#/components/schemas/Process/properties/memory/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate94.errors = [{instancePath:instancePath+"/memory",schemaPath:"#/components/schemas/Process/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate94.errors = [{instancePath,schemaPath:"#/components/schemas/Process/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.processes === undefined) && (missing0 = "processes")){
validate93.errors = [{instancePath,schemaPath:"#/components/schemas/ProcessList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.processes !== undefined){
let data0 = data.processes;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate94(data0[i0], {instancePath:instancePath+"/processes/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate93.errors = [{instancePath:instancePath+"/processes",schemaPath:"#/components/schemas/ProcessList/properties/processes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate93.errors = [{instancePath,schemaPath:"#/components/schemas/ProcessList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate93.errors = vErrors;
return errors === 0;
}

const check_components_schemas_Memory = validate96;

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total !== undefined){
let data0 = data.total;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate96.errors = [{instancePath:instancePath+"/total",schemaPath:"#/components/schemas/Memory/properties/total/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate96.errors = [{instancePath:instancePath+"/total",schemaPath:"#/components/schemas/Memory/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.used !== undefined){
let data1 = data.used;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate96.errors = [{instancePath:instancePath+"/used",schemaPath:"#/components/schemas/Memory/properties/used/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate96.errors = [{instancePath:instancePath+"/used",schemaPath:"#/components/schemas/Memory/properties/used/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.free !== undefined){
let data2 = data.free;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate96.errors = [{instancePath:instancePath+"/free",schemaPath:"#/components/schemas/Memory/properties/free/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate96.errors = [{instancePath:instancePath+"/free",schemaPath:"#/components/schemas/Memory/properties/free/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate96.errors = [{instancePath,schemaPath:"#/components/schemas/Memory/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}

const check_components_schemas_Disk = validate97;

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.size !== undefined){
let data0 = data.size;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate97.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/Disk/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate97.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/Disk/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.used !== undefined){
let data1 = data.used;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate97.errors = [{instancePath:instancePath+"/used",schemaPath:"#/components/schemas/Disk/properties/used/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate97.errors = [{instancePath:instancePath+"/used",schemaPath:"#/components/schemas/Disk/properties/used/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.available !== undefined){
let data2 = data.available;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate97.errors = [{instancePath:instancePath+"/available",schemaPath:"#/components/schemas/Disk/properties/available/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate97.errors = [{instancePath:instancePath+"/available",schemaPath:"#/components/schemas/Disk/properties/available/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partitions !== undefined){
const _errs8 = errors;
if(typeof data.partitions !== "string"){
validate97.errors = [{instancePath:instancePath+"/partitions",schemaPath:"#/components/schemas/Disk/properties/partitions/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate97.errors = [{instancePath,schemaPath:"#/components/schemas/Disk/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}

const check_components_schemas_DiskPartitionList = validate98;

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))){
validate99.errors = [{instancePath,schemaPath:"#/components/schemas/DiskPartitionStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate99.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/DiskPartitionStub/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs4 = errors;
if(typeof data.url !== "string"){
validate99.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/DiskPartitionStub/properties/url/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate99.errors = [{instancePath,schemaPath:"#/components/schemas/DiskPartitionStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate99.errors = vErrors;
return errors === 0;
}


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.partitions === undefined) && (missing0 = "partitions")){
validate98.errors = [{instancePath,schemaPath:"#/components/schemas/DiskPartitionList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.partitions !== undefined){
let data0 = data.partitions;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate99(data0[i0], {instancePath:instancePath+"/partitions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate98.errors = [{instancePath:instancePath+"/partitions",schemaPath:"#/components/schemas/DiskPartitionList/properties/partitions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate98.errors = [{instancePath,schemaPath:"#/components/schemas/DiskPartitionList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}

const check_components_schemas_DiskPartition = validate101;

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate101.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/DiskPartition/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mountPoint !== undefined){
const _errs4 = errors;
if(typeof data.mountPoint !== "string"){
validate101.errors = [{instancePath:instancePath+"/mountPoint",schemaPath:"#/components/schemas/DiskPartition/properties/mountPoint/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data2 = data.size;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate101.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/DiskPartition/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate101.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/DiskPartition/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.used !== undefined){
let data3 = data.used;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate101.errors = [{instancePath:instancePath+"/used",schemaPath:"#/components/schemas/DiskPartition/properties/used/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate101.errors = [{instancePath:instancePath+"/used",schemaPath:"#/components/schemas/DiskPartition/properties/used/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.available !== undefined){
let data4 = data.available;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate101.errors = [{instancePath:instancePath+"/available",schemaPath:"#/components/schemas/DiskPartition/properties/available/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate101.errors = [{instancePath:instancePath+"/available",schemaPath:"#/components/schemas/DiskPartition/properties/available/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate101.errors = [{instancePath,schemaPath:"#/components/schemas/DiskPartition/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}

const check_components_responses_SystemResourceNotFound_content_application_1json_schema = validate102;
const schema68 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_NO_RESOURCE"]},"returnCode":{"const":404}}}]};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "FRAMEWORK_NO_RESOURCE")){
validate102.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SystemResourceNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema68.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate102.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SystemResourceNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/components/responses/SystemResourceNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate102.errors = vErrors;
return errors === 0;
}

const check_components_schemas_SensorList = validate104;

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))){
validate105.errors = [{instancePath,schemaPath:"#/components/schemas/SensorStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate105.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/SensorStub/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs4 = errors;
if(typeof data.url !== "string"){
validate105.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/SensorStub/properties/url/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate105.errors = [{instancePath,schemaPath:"#/components/schemas/SensorStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate105.errors = vErrors;
return errors === 0;
}


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.sensors === undefined) && (missing0 = "sensors")){
validate104.errors = [{instancePath,schemaPath:"#/components/schemas/SensorList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.sensors !== undefined){
let data0 = data.sensors;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate105(data0[i0], {instancePath:instancePath+"/sensors/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate104.errors = [{instancePath:instancePath+"/sensors",schemaPath:"#/components/schemas/SensorList/properties/sensors/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate104.errors = [{instancePath,schemaPath:"#/components/schemas/SensorList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate104.errors = vErrors;
return errors === 0;
}

const check_components_responses_SensorsNotReady_content_application_1json_schema = validate107;
const schema71 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_UNAVAILABLE","APPLIANCE_SENSORS_NOT_READY"]},"returnCode":{"const":503}}}]};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "FRAMEWORK_UNAVAILABLE") || (data0 === "APPLIANCE_SENSORS_NOT_READY"))){
validate107.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SensorsNotReady/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema71.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(503 !== data.returnCode){
validate107.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SensorsNotReady/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 503}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate107.errors = [{instancePath,schemaPath:"#/components/responses/SensorsNotReady/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate107.errors = vErrors;
return errors === 0;
}

const check_components_schemas_Sensor = validate109;

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate109.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Sensor/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate109.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/Sensor/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data2 = data.value;
const _errs6 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate109.errors = [{instancePath:instancePath+"/value",schemaPath:"#/components/schemas/Sensor/properties/value/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
const _errs8 = errors;
if(typeof data.unit !== "string"){
validate109.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/components/schemas/Sensor/properties/unit/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs10 = errors;
if(typeof data.status !== "string"){
validate109.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/Sensor/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate109.errors = [{instancePath,schemaPath:"#/components/schemas/Sensor/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate109.errors = vErrors;
return errors === 0;
}

const check_components_schemas_ServiceList = validate110;

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))){
validate111.errors = [{instancePath,schemaPath:"#/components/schemas/ServiceStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate111.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/ServiceStub/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs4 = errors;
if(typeof data.url !== "string"){
validate111.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/ServiceStub/properties/url/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate111.errors = [{instancePath,schemaPath:"#/components/schemas/ServiceStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate111.errors = vErrors;
return errors === 0;
}


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.services === undefined) && (missing0 = "services")){
validate110.errors = [{instancePath,schemaPath:"#/components/schemas/ServiceList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.services !== undefined){
let data0 = data.services;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate111(data0[i0], {instancePath:instancePath+"/services/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/services",schemaPath:"#/components/schemas/ServiceList/properties/services/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate110.errors = [{instancePath,schemaPath:"#/components/schemas/ServiceList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}

const check_components_schemas_Service = validate113;
const schema75 = {"type":"object","additionalProperties":true,"properties":{"id":{"type":"string"},"state":{"type":"string","enum":["running","stopped"]},"onBoot":{"type":"boolean"}}};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate113.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Service/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data1 = data.state;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate113.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/Service/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data1 === "running") || (data1 === "stopped"))){
validate113.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/Service/properties/state/enum",keyword:"enum",params:{allowedValues: schema75.properties.state.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.onBoot !== undefined){
const _errs6 = errors;
if(typeof data.onBoot !== "boolean"){
validate113.errors = [{instancePath:instancePath+"/onBoot",schemaPath:"#/components/schemas/Service/properties/onBoot/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate113.errors = [{instancePath,schemaPath:"#/components/schemas/Service/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate113.errors = vErrors;
return errors === 0;
}

const check_components_responses_ServiceNotFound_content_application_1json_schema = validate114;
const schema76 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["APPLIANCE_SERVICE_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "APPLIANCE_SERVICE_DOES_NOT_EXIST")){
validate114.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/ServiceNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema76.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate114.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/ServiceNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate114.errors = [{instancePath,schemaPath:"#/components/responses/ServiceNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate114.errors = vErrors;
return errors === 0;
}

const check_components_schemas_EmptyObject = validate116;

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 0){
validate116.errors = [{instancePath,schemaPath:"#/components/schemas/EmptyObject/maxProperties",keyword:"maxProperties",params:{limit: 0}}];
return false;
}
else {
for(const key0 in data){
validate116.errors = [{instancePath,schemaPath:"#/components/schemas/EmptyObject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
}
else {
validate116.errors = [{instancePath,schemaPath:"#/components/schemas/EmptyObject/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate116.errors = vErrors;
return errors === 0;
}

const check_components_responses_ServiceChangeRefused_content_application_1json_schema = validate117;
const schema78 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","APPLIANCE_FAILED_TO_MODIFY_SERVICE_INFO"]},"returnCode":{"const":400}}}]};

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "APPLIANCE_FAILED_TO_MODIFY_SERVICE_INFO"))){
validate117.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/ServiceChangeRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema78.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate117.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/ServiceChangeRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate117.errors = [{instancePath,schemaPath:"#/components/responses/ServiceChangeRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate117.errors = vErrors;
return errors === 0;
}

const check_components_responses_ServiceActionRefused_content_application_1json_schema = validate119;
const schema79 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","APPLIANCE_SERVICE_ACTION_FAILED"]},"returnCode":{"const":400}}}]};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "APPLIANCE_SERVICE_ACTION_FAILED"))){
validate119.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/ServiceActionRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema79.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate119.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/ServiceActionRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate119.errors = [{instancePath,schemaPath:"#/components/responses/ServiceActionRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate119.errors = vErrors;
return errors === 0;
}

const check_components_responses_ServiceActionNotFound_content_application_1json_schema = validate121;
const schema80 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["APPLIANCE_SERVICE_DOES_NOT_EXIST","APPLIANCE_SERVICE_ACTION_INVALID"]},"returnCode":{"const":404}}}]};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "APPLIANCE_SERVICE_DOES_NOT_EXIST") || (data0 === "APPLIANCE_SERVICE_ACTION_INVALID"))){
validate121.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/ServiceActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema80.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate121.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/ServiceActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate121.errors = [{instancePath,schemaPath:"#/components/responses/ServiceActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate121.errors = vErrors;
return errors === 0;
}

const check_components_schemas_SshSettings = validate123;
const schema82 = {"type":"string","enum":["eth0","eth1","eth2","eth3","bond0","bond1","all"]};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate124.errors = [{instancePath,schemaPath:"#/components/schemas/SshNetworkDevice/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data === "eth0") || (data === "eth1")) || (data === "eth2")) || (data === "eth3")) || (data === "bond0")) || (data === "bond1")) || (data === "all"))){
validate124.errors = [{instancePath,schemaPath:"#/components/schemas/SshNetworkDevice/enum",keyword:"enum",params:{allowedValues: schema82.enum}}];
return false;
}
validate124.errors = vErrors;
return errors === 0;
}


function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cipherList !== undefined){
const _errs2 = errors;
if(typeof data.cipherList !== "string"){
validate123.errors = [{instancePath:instancePath+"/cipherList",schemaPath:"#/components/schemas/SshSettings/properties/cipherList/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isPasswordAuthenticationEnabled !== undefined){
const _errs4 = errors;
if(typeof data.isPasswordAuthenticationEnabled !== "boolean"){
validate123.errors = [{instancePath:instancePath+"/isPasswordAuthenticationEnabled",schemaPath:"#/components/schemas/SshSettings/properties/isPasswordAuthenticationEnabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isKeyAuthenticationEnabled !== undefined){
const _errs6 = errors;
if(typeof data.isKeyAuthenticationEnabled !== "boolean"){
validate123.errors = [{instancePath:instancePath+"/isKeyAuthenticationEnabled",schemaPath:"#/components/schemas/SshSettings/properties/isKeyAuthenticationEnabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined){
let data3 = data.port;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate123.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/SshSettings/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
validate123.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/SshSettings/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data3 < 22 || isNaN(data3)){
validate123.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/SshSettings/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 22}}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.networkDevices !== undefined){
let data4 = data.networkDevices;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate124(data4[i0], {instancePath:instancePath+"/networkDevices/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate123.errors = [{instancePath:instancePath+"/networkDevices",schemaPath:"#/components/schemas/SshSettings/properties/networkDevices/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fingerprint !== undefined){
const _errs13 = errors;
if(typeof data.fingerprint !== "string"){
validate123.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/components/schemas/SshSettings/properties/fingerprint/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate123.errors = [{instancePath,schemaPath:"#/components/schemas/SshSettings/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate123.errors = vErrors;
return errors === 0;
}

const check_components_responses_SshChangeRefused_content_application_1json_schema = validate126;
const schema83 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","SSH_FAILED_TO_SET_CIPHERS","SSH_OPERATION_FAILED"]},"returnCode":{"const":400}}}]};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "SSH_FAILED_TO_SET_CIPHERS")) || (data0 === "SSH_OPERATION_FAILED"))){
validate126.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SshChangeRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema83.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate126.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SshChangeRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate126.errors = [{instancePath,schemaPath:"#/components/responses/SshChangeRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate126.errors = vErrors;
return errors === 0;
}

const check_components_responses_SshActionRefused_content_application_1json_schema = validate128;
const schema84 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","SSH_FAILED_TO_RESET_CIPHERS","SSH_OPERATION_FAILED"]},"returnCode":{"const":400}}}]};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "SSH_FAILED_TO_RESET_CIPHERS")) || (data0 === "SSH_OPERATION_FAILED"))){
validate128.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SshActionRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema84.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate128.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SshActionRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate128.errors = [{instancePath,schemaPath:"#/components/responses/SshActionRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate128.errors = vErrors;
return errors === 0;
}

const check_components_responses_SshActionNotFound_content_application_1json_schema = validate130;
const schema85 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_NO_RESOURCE"]},"returnCode":{"const":404}}}]};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "FRAMEWORK_NO_RESOURCE")){
validate130.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SshActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema85.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate130.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SshActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate130.errors = [{instancePath,schemaPath:"#/components/responses/SshActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate130.errors = vErrors;
return errors === 0;
}

const check_components_schemas_WebServerSettings = validate132;

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cipherList !== undefined){
const _errs2 = errors;
if(typeof data.cipherList !== "string"){
validate132.errors = [{instancePath:instancePath+"/cipherList",schemaPath:"#/components/schemas/WebServerSettings/properties/cipherList/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.netDevice !== undefined){
const _errs4 = errors;
if(typeof data.netDevice !== "string"){
validate132.errors = [{instancePath:instancePath+"/netDevice",schemaPath:"#/components/schemas/WebServerSettings/properties/netDevice/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined){
let data2 = data.port;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate132.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/WebServerSettings/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
validate132.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/WebServerSettings/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate132.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/WebServerSettings/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxFileSize !== undefined){
let data3 = data.maxFileSize;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate132.errors = [{instancePath:instancePath+"/maxFileSize",schemaPath:"#/components/schemas/WebServerSettings/properties/maxFileSize/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
validate132.errors = [{instancePath:instancePath+"/maxFileSize",schemaPath:"#/components/schemas/WebServerSettings/properties/maxFileSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate132.errors = [{instancePath:instancePath+"/maxFileSize",schemaPath:"#/components/schemas/WebServerSettings/properties/maxFileSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blocklist !== undefined){
const _errs10 = errors;
if(typeof data.blocklist !== "string"){
validate132.errors = [{instancePath:instancePath+"/blocklist",schemaPath:"#/components/schemas/WebServerSettings/properties/blocklist/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actions !== undefined){
const _errs12 = errors;
if(typeof data.actions !== "string"){
validate132.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/WebServerSettings/properties/actions/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate132.errors = [{instancePath,schemaPath:"#/components/schemas/WebServerSettings/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate132.errors = vErrors;
return errors === 0;
}

const check_components_schemas_Blocklist = validate133;

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.maxInfractionCount === undefined) && (missing0 = "maxInfractionCount")) || ((data.timeoutStart === undefined) && (missing0 = "timeoutStart"))) || ((data.timeoutMultiplier === undefined) && (missing0 = "timeoutMultiplier"))) || ((data.actions === undefined) && (missing0 = "actions"))){
validate133.errors = [{instancePath,schemaPath:"#/components/schemas/Blocklist/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "maxInfractionCount") || (key0 === "timeoutStart")) || (key0 === "timeoutMultiplier")) || (key0 === "actions"))){
validate133.errors = [{instancePath,schemaPath:"#/components/schemas/Blocklist/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.maxInfractionCount !== undefined){
let data0 = data.maxInfractionCount;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate133.errors = [{instancePath:instancePath+"/maxInfractionCount",schemaPath:"#/components/schemas/Blocklist/properties/maxInfractionCount/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeoutStart !== undefined){
let data1 = data.timeoutStart;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate133.errors = [{instancePath:instancePath+"/timeoutStart",schemaPath:"#/components/schemas/Blocklist/properties/timeoutStart/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeoutMultiplier !== undefined){
let data2 = data.timeoutMultiplier;
const _errs6 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate133.errors = [{instancePath:instancePath+"/timeoutMultiplier",schemaPath:"#/components/schemas/Blocklist/properties/timeoutMultiplier/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actions !== undefined){
const _errs8 = errors;
if(typeof data.actions !== "string"){
validate133.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/Blocklist/properties/actions/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate133.errors = [{instancePath,schemaPath:"#/components/schemas/Blocklist/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate133.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PackageFileList = validate134;

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate135.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/PackageFileEntry/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data1 = data.size;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate135.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/PackageFileEntry/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate135.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/PackageFileEntry/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.installed !== undefined){
const _errs6 = errors;
if(typeof data.installed !== "boolean"){
validate135.errors = [{instancePath:instancePath+"/installed",schemaPath:"#/components/schemas/PackageFileEntry/properties/installed/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate135.errors = [{instancePath,schemaPath:"#/components/schemas/PackageFileEntry/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate135.errors = vErrors;
return errors === 0;
}


function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.packageFiles !== undefined){
let data0 = data.packageFiles;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate135(data0[i0], {instancePath:instancePath+"/packageFiles/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate134.errors = [{instancePath:instancePath+"/packageFiles",schemaPath:"#/components/schemas/PackageFileList/properties/packageFiles/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
else {
validate134.errors = [{instancePath,schemaPath:"#/components/schemas/PackageFileList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate134.errors = vErrors;
return errors === 0;
}

const check_components_responses_PackageRefused_content_application_1json_schema = validate137;
const schema90 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","APPLIANCE_REQUIRE_SO_LOGIN","APPLIANCE_FILENAME_NOT_VALID","PACKAGE_AUTHCODE_INVALID"]},"returnCode":{"const":400}}}]};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "APPLIANCE_REQUIRE_SO_LOGIN")) || (data0 === "APPLIANCE_FILENAME_NOT_VALID")) || (data0 === "PACKAGE_AUTHCODE_INVALID"))){
validate137.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PackageRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema90.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate137.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PackageRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate137.errors = [{instancePath,schemaPath:"#/components/responses/PackageRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate137.errors = vErrors;
return errors === 0;
}

const check_components_responses_HomeFileNotFound_content_application_1json_schema = validate139;
const schema91 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SERVERPLUGIN_FILEID_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "SERVERPLUGIN_FILEID_DOES_NOT_EXIST")){
validate139.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HomeFileNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema91.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate139.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HomeFileNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate139.errors = [{instancePath,schemaPath:"#/components/responses/HomeFileNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate139.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PackageList = validate141;

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate142.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Package/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs4 = errors;
if(typeof data.version !== "string"){
validate142.errors = [{instancePath:instancePath+"/version",schemaPath:"#/components/schemas/Package/properties/version/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate142.errors = [{instancePath,schemaPath:"#/components/schemas/Package/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate142.errors = vErrors;
return errors === 0;
}


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.packages !== undefined){
let data0 = data.packages;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate142(data0[i0], {instancePath:instancePath+"/packages/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate141.errors = [{instancePath:instancePath+"/packages",schemaPath:"#/components/schemas/PackageList/properties/packages/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
else {
validate141.errors = [{instancePath,schemaPath:"#/components/schemas/PackageList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate141.errors = vErrors;
return errors === 0;
}

const check_components_schemas_UpgradeList = validate144;

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate145.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Upgrade/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate145.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/Upgrade/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs6 = errors;
if(typeof data.url !== "string"){
validate145.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/Upgrade/properties/url/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate145.errors = [{instancePath,schemaPath:"#/components/schemas/Upgrade/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate145.errors = vErrors;
return errors === 0;
}


function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.upgrades !== undefined){
let data0 = data.upgrades;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate145(data0[i0], {instancePath:instancePath+"/upgrades/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate144.errors = [{instancePath:instancePath+"/upgrades",schemaPath:"#/components/schemas/UpgradeList/properties/upgrades/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
else {
validate144.errors = [{instancePath,schemaPath:"#/components/schemas/UpgradeList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate144.errors = vErrors;
return errors === 0;
}

const check_components_headers_UpgradeLocation_schema = validate147;
const pattern9 = new RegExp("^/api/lunasa/upgrades/[^/]+$", "u");

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern9.test(data)){
validate147.errors = [{instancePath,schemaPath:"#/components/headers/UpgradeLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/upgrades/[^/]+$"}}];
return false;
}
}
else {
validate147.errors = [{instancePath,schemaPath:"#/components/headers/UpgradeLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate147.errors = vErrors;
return errors === 0;
}

const check_components_responses_UpgradeRefused_content_application_1json_schema = validate148;
const schema97 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","UPGRADE_CONFIG_FILES_DO_NOT_EXIST","APPLIANCE_REQUIRE_SO_LOGIN","UPGRADE_UPLOADED_LICENSE_INVALID","UPGRADE_LICENSE_ALREADY_APPLIED","APPLIANCE_FILENAME_NOT_VALID"]},"returnCode":{"const":400}}}]};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "UPGRADE_CONFIG_FILES_DO_NOT_EXIST")) || (data0 === "APPLIANCE_REQUIRE_SO_LOGIN")) || (data0 === "UPGRADE_UPLOADED_LICENSE_INVALID")) || (data0 === "UPGRADE_LICENSE_ALREADY_APPLIED")) || (data0 === "APPLIANCE_FILENAME_NOT_VALID"))){
validate148.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/UpgradeRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema97.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate148.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/UpgradeRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate148.errors = [{instancePath,schemaPath:"#/components/responses/UpgradeRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate148.errors = vErrors;
return errors === 0;
}

const check_components_schemas_Upgrade = validate145;

const check_components_responses_UpgradeNotFound_content_application_1json_schema = validate150;
const schema98 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_NO_RESOURCE"]},"returnCode":{"const":404}}}]};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "FRAMEWORK_NO_RESOURCE")){
validate150.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/UpgradeNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema98.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate150.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/UpgradeNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate150.errors = [{instancePath,schemaPath:"#/components/responses/UpgradeNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate150.errors = vErrors;
return errors === 0;
}

const check_components_schemas_ClusterStanding = validate152;
const schema99 = {"type":"object","additionalProperties":true,"properties":{"state":{"type":"string","enum":["member","none"]},"clusterID":{"type":"string"},"clusterLabel":{"type":"string"},"members":{"type":"string"}}};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state !== undefined){
let data0 = data.state;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate152.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/ClusterStanding/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data0 === "member") || (data0 === "none"))){
validate152.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/ClusterStanding/properties/state/enum",keyword:"enum",params:{allowedValues: schema99.properties.state.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clusterID !== undefined){
const _errs4 = errors;
if(typeof data.clusterID !== "string"){
validate152.errors = [{instancePath:instancePath+"/clusterID",schemaPath:"#/components/schemas/ClusterStanding/properties/clusterID/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clusterLabel !== undefined){
const _errs6 = errors;
if(typeof data.clusterLabel !== "string"){
validate152.errors = [{instancePath:instancePath+"/clusterLabel",schemaPath:"#/components/schemas/ClusterStanding/properties/clusterLabel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.members !== undefined){
const _errs8 = errors;
if(typeof data.members !== "string"){
validate152.errors = [{instancePath:instancePath+"/members",schemaPath:"#/components/schemas/ClusterStanding/properties/members/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate152.errors = [{instancePath,schemaPath:"#/components/schemas/ClusterStanding/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate152.errors = vErrors;
return errors === 0;
}

const check_components_schemas_Configuration = validate153;

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate154.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Backup/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created !== undefined){
const _errs4 = errors;
if(typeof data.created !== "string"){
validate154.errors = [{instancePath:instancePath+"/created",schemaPath:"#/components/schemas/Backup/properties/created/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs6 = errors;
if(typeof data.version !== "string"){
validate154.errors = [{instancePath:instancePath+"/version",schemaPath:"#/components/schemas/Backup/properties/version/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs8 = errors;
if(typeof data.description !== "string"){
validate154.errors = [{instancePath:instancePath+"/description",schemaPath:"#/components/schemas/Backup/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate154.errors = [{instancePath,schemaPath:"#/components/schemas/Backup/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate154.errors = vErrors;
return errors === 0;
}


function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.backups !== undefined){
let data0 = data.backups;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate154(data0[i0], {instancePath:instancePath+"/backups/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate153.errors = [{instancePath:instancePath+"/backups",schemaPath:"#/components/schemas/Configuration/properties/backups/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
else {
validate153.errors = [{instancePath,schemaPath:"#/components/schemas/Configuration/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate153.errors = vErrors;
return errors === 0;
}

const check_components_responses_RestorationRefused_content_application_1json_schema = validate156;
const schema102 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","SYSCONF_CONFIG_SERVICE_NAME_INVALID","SYSCONF_CONFIG_FILE_NAME_MISSING","SYSCONF_CONFIG_VERSION_NOT_SUPPORTED","SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPLETE","SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPATIBLE","SYSCONF_CONFIG_SERVICE_RUNNING"]},"returnCode":{"const":400}}}]};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "SYSCONF_CONFIG_SERVICE_NAME_INVALID")) || (data0 === "SYSCONF_CONFIG_FILE_NAME_MISSING")) || (data0 === "SYSCONF_CONFIG_VERSION_NOT_SUPPORTED")) || (data0 === "SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPLETE")) || (data0 === "SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPATIBLE")) || (data0 === "SYSCONF_CONFIG_SERVICE_RUNNING"))){
validate156.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/RestorationRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema102.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate156.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/RestorationRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate156.errors = [{instancePath,schemaPath:"#/components/responses/RestorationRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate156.errors = vErrors;
return errors === 0;
}

const check_components_responses_BackupActionNotFound_content_application_1json_schema = validate158;
const schema103 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["APPLIANCE_ACTION_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "APPLIANCE_ACTION_DOES_NOT_EXIST")){
validate158.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/BackupActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema103.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate158.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/BackupActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate158.errors = [{instancePath,schemaPath:"#/components/responses/BackupActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate158.errors = vErrors;
return errors === 0;
}

const check_components_headers_ClusterMembersLocation_schema = validate160;
const pattern10 = new RegExp("^/api/clusters/[^/]+/members$", "u");

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern10.test(data)){
validate160.errors = [{instancePath,schemaPath:"#/components/headers/ClusterMembersLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/clusters/[^/]+/members$"}}];
return false;
}
}
else {
validate160.errors = [{instancePath,schemaPath:"#/components/headers/ClusterMembersLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate160.errors = vErrors;
return errors === 0;
}

const check_components_responses_ClusterRefused_content_application_1json_schema = validate161;
const schema105 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_HSM_NOT_INITIALIZED","HSMPLUGIN_INCORRECT_PASSWORD","CLUSTER_ALREADY_EXISTS"]},"returnCode":{"const":400}}}]};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "HSMPLUGIN_HSM_NOT_INITIALIZED")) || (data0 === "HSMPLUGIN_INCORRECT_PASSWORD")) || (data0 === "CLUSTER_ALREADY_EXISTS"))){
validate161.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/ClusterRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema105.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate161.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/ClusterRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate161.errors = [{instancePath,schemaPath:"#/components/responses/ClusterRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate161.errors = vErrors;
return errors === 0;
}

const check_components_schemas_ClusterMemberList = validate163;

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate164.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/ClusterMember/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate164.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/ClusterMember/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.primary !== undefined){
const _errs6 = errors;
if(typeof data.primary !== "boolean"){
validate164.errors = [{instancePath:instancePath+"/primary",schemaPath:"#/components/schemas/ClusterMember/properties/primary/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate164.errors = [{instancePath,schemaPath:"#/components/schemas/ClusterMember/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate164.errors = vErrors;
return errors === 0;
}


function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.members !== undefined){
let data0 = data.members;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate164(data0[i0], {instancePath:instancePath+"/members/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate163.errors = [{instancePath:instancePath+"/members",schemaPath:"#/components/schemas/ClusterMemberList/properties/members/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
else {
validate163.errors = [{instancePath,schemaPath:"#/components/schemas/ClusterMemberList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate163.errors = vErrors;
return errors === 0;
}

const check_components_responses_ClusterNotFound_content_application_1json_schema = validate166;
const schema108 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["CLUSTER_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "CLUSTER_DOES_NOT_EXIST")){
validate166.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/ClusterNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema108.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate166.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/ClusterNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate166.errors = [{instancePath,schemaPath:"#/components/responses/ClusterNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate166.errors = vErrors;
return errors === 0;
}

const check_components_schemas_HsmList = validate168;

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate169.errors = [{instancePath,schemaPath:"#/components/schemas/HsmStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate169.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/HsmStub/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs4 = errors;
if(typeof data.url !== "string"){
validate169.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/HsmStub/properties/url/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate169.errors = [{instancePath,schemaPath:"#/components/schemas/HsmStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate169.errors = vErrors;
return errors === 0;
}


function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.hsms === undefined) && (missing0 = "hsms")){
validate168.errors = [{instancePath,schemaPath:"#/components/schemas/HsmList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.hsms !== undefined){
let data0 = data.hsms;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate169(data0[i0], {instancePath:instancePath+"/hsms/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate168.errors = [{instancePath:instancePath+"/hsms",schemaPath:"#/components/schemas/HsmList/properties/hsms/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate168.errors = [{instancePath,schemaPath:"#/components/schemas/HsmList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate168.errors = vErrors;
return errors === 0;
}

const check_components_schemas_Hsm = validate171;
const schema111 = {"type":"object","additionalProperties":true,"required":["soLoginsLeft"],"properties":{"soLoginsLeft":{"type":"integer","minimum":0},"id":{"type":"string"},"label":{"type":"string"},"initialized":{"type":"boolean"},"authentication":{"type":"string","enum":["password","ped"]},"firmwareVersion":{"type":"string"},"inTransportMode":{"type":"boolean"},"soCanResetPin":{"type":"boolean"},"capacity":{"type":"integer","minimum":0},"freeSpace":{"type":"integer","minimum":0},"roles":{"type":"string"},"partitions":{"type":"string"},"actions":{"type":"string"},"certificate":{"type":"string"},"counter":{"type":"string"},"firmware":{"type":"string"},"licenses":{"type":"string"},"metrics":{"type":"string"},"policies":{"type":"string"},"storageSpace":{"type":"string"},"tamper":{"type":"string"},"utilization":{"type":"string"}}};

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.soLoginsLeft === undefined) && (missing0 = "soLoginsLeft")){
validate171.errors = [{instancePath,schemaPath:"#/components/schemas/Hsm/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.soLoginsLeft !== undefined){
let data0 = data.soLoginsLeft;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate171.errors = [{instancePath:instancePath+"/soLoginsLeft",schemaPath:"#/components/schemas/Hsm/properties/soLoginsLeft/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate171.errors = [{instancePath:instancePath+"/soLoginsLeft",schemaPath:"#/components/schemas/Hsm/properties/soLoginsLeft/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs4 = errors;
if(typeof data.id !== "string"){
validate171.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Hsm/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
const _errs6 = errors;
if(typeof data.label !== "string"){
validate171.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/Hsm/properties/label/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.initialized !== undefined){
const _errs8 = errors;
if(typeof data.initialized !== "boolean"){
validate171.errors = [{instancePath:instancePath+"/initialized",schemaPath:"#/components/schemas/Hsm/properties/initialized/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authentication !== undefined){
let data4 = data.authentication;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate171.errors = [{instancePath:instancePath+"/authentication",schemaPath:"#/components/schemas/Hsm/properties/authentication/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data4 === "password") || (data4 === "ped"))){
validate171.errors = [{instancePath:instancePath+"/authentication",schemaPath:"#/components/schemas/Hsm/properties/authentication/enum",keyword:"enum",params:{allowedValues: schema111.properties.authentication.enum}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.firmwareVersion !== undefined){
const _errs12 = errors;
if(typeof data.firmwareVersion !== "string"){
validate171.errors = [{instancePath:instancePath+"/firmwareVersion",schemaPath:"#/components/schemas/Hsm/properties/firmwareVersion/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.inTransportMode !== undefined){
const _errs14 = errors;
if(typeof data.inTransportMode !== "boolean"){
validate171.errors = [{instancePath:instancePath+"/inTransportMode",schemaPath:"#/components/schemas/Hsm/properties/inTransportMode/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.soCanResetPin !== undefined){
const _errs16 = errors;
if(typeof data.soCanResetPin !== "boolean"){
validate171.errors = [{instancePath:instancePath+"/soCanResetPin",schemaPath:"#/components/schemas/Hsm/properties/soCanResetPin/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capacity !== undefined){
let data8 = data.capacity;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate171.errors = [{instancePath:instancePath+"/capacity",schemaPath:"#/components/schemas/Hsm/properties/capacity/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate171.errors = [{instancePath:instancePath+"/capacity",schemaPath:"#/components/schemas/Hsm/properties/capacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.freeSpace !== undefined){
let data9 = data.freeSpace;
const _errs20 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate171.errors = [{instancePath:instancePath+"/freeSpace",schemaPath:"#/components/schemas/Hsm/properties/freeSpace/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs20){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate171.errors = [{instancePath:instancePath+"/freeSpace",schemaPath:"#/components/schemas/Hsm/properties/freeSpace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined){
const _errs22 = errors;
if(typeof data.roles !== "string"){
validate171.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/components/schemas/Hsm/properties/roles/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partitions !== undefined){
const _errs24 = errors;
if(typeof data.partitions !== "string"){
validate171.errors = [{instancePath:instancePath+"/partitions",schemaPath:"#/components/schemas/Hsm/properties/partitions/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actions !== undefined){
const _errs26 = errors;
if(typeof data.actions !== "string"){
validate171.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/Hsm/properties/actions/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificate !== undefined){
const _errs28 = errors;
if(typeof data.certificate !== "string"){
validate171.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/Hsm/properties/certificate/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counter !== undefined){
const _errs30 = errors;
if(typeof data.counter !== "string"){
validate171.errors = [{instancePath:instancePath+"/counter",schemaPath:"#/components/schemas/Hsm/properties/counter/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.firmware !== undefined){
const _errs32 = errors;
if(typeof data.firmware !== "string"){
validate171.errors = [{instancePath:instancePath+"/firmware",schemaPath:"#/components/schemas/Hsm/properties/firmware/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.licenses !== undefined){
const _errs34 = errors;
if(typeof data.licenses !== "string"){
validate171.errors = [{instancePath:instancePath+"/licenses",schemaPath:"#/components/schemas/Hsm/properties/licenses/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metrics !== undefined){
const _errs36 = errors;
if(typeof data.metrics !== "string"){
validate171.errors = [{instancePath:instancePath+"/metrics",schemaPath:"#/components/schemas/Hsm/properties/metrics/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policies !== undefined){
const _errs38 = errors;
if(typeof data.policies !== "string"){
validate171.errors = [{instancePath:instancePath+"/policies",schemaPath:"#/components/schemas/Hsm/properties/policies/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storageSpace !== undefined){
const _errs40 = errors;
if(typeof data.storageSpace !== "string"){
validate171.errors = [{instancePath:instancePath+"/storageSpace",schemaPath:"#/components/schemas/Hsm/properties/storageSpace/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tamper !== undefined){
const _errs42 = errors;
if(typeof data.tamper !== "string"){
validate171.errors = [{instancePath:instancePath+"/tamper",schemaPath:"#/components/schemas/Hsm/properties/tamper/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.utilization !== undefined){
const _errs44 = errors;
if(typeof data.utilization !== "string"){
validate171.errors = [{instancePath:instancePath+"/utilization",schemaPath:"#/components/schemas/Hsm/properties/utilization/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate171.errors = [{instancePath,schemaPath:"#/components/schemas/Hsm/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate171.errors = vErrors;
return errors === 0;
}

const check_components_responses_HsmNotFound_content_application_1json_schema = validate172;
const schema112 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM"]},"returnCode":{"const":404}}}]};

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "HSMPLUGIN_INVALID_HSM")){
validate172.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema112.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate172.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate172.errors = [{instancePath,schemaPath:"#/components/responses/HsmNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate172.errors = vErrors;
return errors === 0;
}

const check_components_headers_HsmLocation_schema = validate174;
const pattern11 = new RegExp("^/api/lunasa/hsms/[^/]+$", "u");

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern11.test(data)){
validate174.errors = [{instancePath,schemaPath:"#/components/headers/HsmLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/hsms/[^/]+$"}}];
return false;
}
}
else {
validate174.errors = [{instancePath,schemaPath:"#/components/headers/HsmLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate174.errors = vErrors;
return errors === 0;
}

const check_components_responses_HsmInitializationRefused_content_application_1json_schema = validate175;
const schema114 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_INVALID_FILENAME"]},"returnCode":{"const":400}}}]};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "HSMPLUGIN_INVALID_FILENAME"))){
validate175.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmInitializationRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema114.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate175.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmInitializationRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate175.errors = [{instancePath,schemaPath:"#/components/responses/HsmInitializationRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate175.errors = vErrors;
return errors === 0;
}

const check_components_responses_HsmLoginRequiredToRepeat_content_application_1json_schema = validate177;
const schema115 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_NO_ACL_RULE","HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED"]},"returnCode":{"const":401}}}]};

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((data0 === "FRAMEWORK_USER_NOT_AUTHENTICATED") || (data0 === "FRAMEWORK_NO_SESSION_COOKIE")) || (data0 === "FRAMEWORK_NO_ACL_RULE")) || (data0 === "HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED"))){
validate177.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmLoginRequiredToRepeat/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema115.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(401 !== data.returnCode){
validate177.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmLoginRequiredToRepeat/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate177.errors = [{instancePath,schemaPath:"#/components/responses/HsmLoginRequiredToRepeat/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate177.errors = vErrors;
return errors === 0;
}

const check_components_headers_HsmRoleLocation_schema = validate179;
const pattern12 = new RegExp("^/api/lunasa/hsms/[^/]+/roles/[^/]+$", "u");

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern12.test(data)){
validate179.errors = [{instancePath,schemaPath:"#/components/headers/HsmRoleLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/hsms/[^/]+/roles/[^/]+$"}}];
return false;
}
}
else {
validate179.errors = [{instancePath,schemaPath:"#/components/headers/HsmRoleLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate179.errors = vErrors;
return errors === 0;
}

const check_components_responses_HsmLoginRefused_content_application_1json_schema = validate180;
const schema117 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_INCORRECT_PASSWORD","HSMPLUGIN_ROLE_LOCKED_OUT","HSMPLUGIN_HSM_NOT_INITIALIZED","HSMPLUGIN_ROLE_NOT_INITIALIZED","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "HSMPLUGIN_INCORRECT_PASSWORD")) || (data0 === "HSMPLUGIN_ROLE_LOCKED_OUT")) || (data0 === "HSMPLUGIN_HSM_NOT_INITIALIZED")) || (data0 === "HSMPLUGIN_ROLE_NOT_INITIALIZED")) || (data0 === "HSMPLUGIN_FUNC_NOT_SUPPORTED"))){
validate180.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmLoginRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema117.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate180.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmLoginRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate180.errors = [{instancePath,schemaPath:"#/components/responses/HsmLoginRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate180.errors = vErrors;
return errors === 0;
}

const check_components_responses_HsmLoginRequired_content_application_1json_schema = validate182;
const schema118 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_NO_ACL_RULE","FRAMEWORK_SESSION_NOT_PRIVATE","HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED"]},"returnCode":{"const":401}}}]};

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((((data0 === "FRAMEWORK_USER_NOT_AUTHENTICATED") || (data0 === "FRAMEWORK_NO_SESSION_COOKIE")) || (data0 === "FRAMEWORK_NO_ACL_RULE")) || (data0 === "FRAMEWORK_SESSION_NOT_PRIVATE")) || (data0 === "HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED"))){
validate182.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmLoginRequired/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema118.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(401 !== data.returnCode){
validate182.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmLoginRequired/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate182.errors = [{instancePath,schemaPath:"#/components/responses/HsmLoginRequired/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate182.errors = vErrors;
return errors === 0;
}

const check_components_responses_HsmActionNotFound_content_application_1json_schema = validate184;
const schema119 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_ACTION"]},"returnCode":{"const":404}}}]};

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "HSMPLUGIN_INVALID_HSM") || (data0 === "HSMPLUGIN_INVALID_ACTION"))){
validate184.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema119.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate184.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate184.errors = [{instancePath,schemaPath:"#/components/responses/HsmActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate184.errors = vErrors;
return errors === 0;
}

const check_components_schemas_HsmMetrics = validate186;
const pattern13 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.counterId === undefined) && (missing0 = "counterId")) || ((data.count === undefined) && (missing0 = "count"))){
validate189.errors = [{instancePath,schemaPath:"#/components/schemas/MetricsCounter/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.counterId !== undefined){
const _errs2 = errors;
if(typeof data.counterId !== "string"){
validate189.errors = [{instancePath:instancePath+"/counterId",schemaPath:"#/components/schemas/MetricsCounter/properties/counterId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.count !== undefined){
let data1 = data.count;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate189.errors = [{instancePath:instancePath+"/count",schemaPath:"#/components/schemas/MetricsCounter/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate189.errors = [{instancePath:instancePath+"/count",schemaPath:"#/components/schemas/MetricsCounter/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate189.errors = [{instancePath,schemaPath:"#/components/schemas/MetricsCounter/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate189.errors = vErrors;
return errors === 0;
}


function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.binId === undefined) && (missing0 = "binId")) || ((data.counters === undefined) && (missing0 = "counters"))){
validate188.errors = [{instancePath,schemaPath:"#/components/schemas/MetricsBin/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.binId !== undefined){
const _errs2 = errors;
if(typeof data.binId !== "string"){
validate188.errors = [{instancePath:instancePath+"/binId",schemaPath:"#/components/schemas/MetricsBin/properties/binId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counters !== undefined){
let data1 = data.counters;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate189(data1[i0], {instancePath:instancePath+"/counters/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate188.errors = [{instancePath:instancePath+"/counters",schemaPath:"#/components/schemas/MetricsBin/properties/counters/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate188.errors = [{instancePath,schemaPath:"#/components/schemas/MetricsBin/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate188.errors = vErrors;
return errors === 0;
}


function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.partitionId === undefined) && (missing0 = "partitionId")) || ((data.bins === undefined) && (missing0 = "bins"))){
validate187.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionMetrics/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.partitionId !== undefined){
const _errs2 = errors;
if(typeof data.partitionId !== "string"){
validate187.errors = [{instancePath:instancePath+"/partitionId",schemaPath:"#/components/schemas/PartitionMetrics/properties/partitionId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
const _errs4 = errors;
if(typeof data.label !== "string"){
validate187.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/PartitionMetrics/properties/label/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bins !== undefined){
let data2 = data.bins;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate188(data2[i0], {instancePath:instancePath+"/bins/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate187.errors = [{instancePath:instancePath+"/bins",schemaPath:"#/components/schemas/PartitionMetrics/properties/bins/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate187.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionMetrics/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate187.errors = vErrors;
return errors === 0;
}


function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.resetTime === undefined) && (missing0 = "resetTime")) || ((data.metrics === undefined) && (missing0 = "metrics"))){
validate186.errors = [{instancePath,schemaPath:"#/components/schemas/HsmMetrics/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.resetTime !== undefined){
let data0 = data.resetTime;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern13.test(data0)){
validate186.errors = [{instancePath:instancePath+"/resetTime",schemaPath:"#/components/schemas/HsmMetrics/properties/resetTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"}}];
return false;
}
}
else {
validate186.errors = [{instancePath:instancePath+"/resetTime",schemaPath:"#/components/schemas/HsmMetrics/properties/resetTime/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metrics !== undefined){
let data1 = data.metrics;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate187(data1[i0], {instancePath:instancePath+"/metrics/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate186.errors = [{instancePath:instancePath+"/metrics",schemaPath:"#/components/schemas/HsmMetrics/properties/metrics/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate186.errors = [{instancePath,schemaPath:"#/components/schemas/HsmMetrics/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate186.errors = vErrors;
return errors === 0;
}

const check_components_schemas_HsmUtilization = validate193;

function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resetTime !== undefined){
const _errs2 = errors;
if(typeof data.resetTime !== "string"){
validate193.errors = [{instancePath:instancePath+"/resetTime",schemaPath:"#/components/schemas/HsmUtilization/properties/resetTime/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.upTime !== undefined){
let data1 = data.upTime;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate193.errors = [{instancePath:instancePath+"/upTime",schemaPath:"#/components/schemas/HsmUtilization/properties/upTime/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate193.errors = [{instancePath:instancePath+"/upTime",schemaPath:"#/components/schemas/HsmUtilization/properties/upTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idleTime !== undefined){
let data2 = data.idleTime;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate193.errors = [{instancePath:instancePath+"/idleTime",schemaPath:"#/components/schemas/HsmUtilization/properties/idleTime/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate193.errors = [{instancePath:instancePath+"/idleTime",schemaPath:"#/components/schemas/HsmUtilization/properties/idleTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.utilization !== undefined){
let data3 = data.utilization;
const _errs8 = errors;
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
validate193.errors = [{instancePath:instancePath+"/utilization",schemaPath:"#/components/schemas/HsmUtilization/properties/utilization/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate193.errors = [{instancePath:instancePath+"/utilization",schemaPath:"#/components/schemas/HsmUtilization/properties/utilization/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate193.errors = [{instancePath:instancePath+"/utilization",schemaPath:"#/components/schemas/HsmUtilization/properties/utilization/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bins !== undefined){
const _errs10 = errors;
if(typeof data.bins !== "string"){
validate193.errors = [{instancePath:instancePath+"/bins",schemaPath:"#/components/schemas/HsmUtilization/properties/bins/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate193.errors = [{instancePath,schemaPath:"#/components/schemas/HsmUtilization/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate193.errors = vErrors;
return errors === 0;
}

const check_components_schemas_UtilizationBinList = validate194;

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.bins === undefined) && (missing0 = "bins")){
validate194.errors = [{instancePath,schemaPath:"#/components/schemas/UtilizationBinList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.bins !== undefined){
let data0 = data.bins;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate188(data0[i0], {instancePath:instancePath+"/bins/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate194.errors = [{instancePath:instancePath+"/bins",schemaPath:"#/components/schemas/UtilizationBinList/properties/bins/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate194.errors = [{instancePath,schemaPath:"#/components/schemas/UtilizationBinList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate194.errors = vErrors;
return errors === 0;
}

const check_components_schemas_HsmCounter = validate196;

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.commands !== undefined){
let data0 = data.commands;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate196.errors = [{instancePath:instancePath+"/commands",schemaPath:"#/components/schemas/HsmCounter/properties/commands/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate196.errors = [{instancePath:instancePath+"/commands",schemaPath:"#/components/schemas/HsmCounter/properties/commands/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resetTime !== undefined){
const _errs4 = errors;
if(typeof data.resetTime !== "string"){
validate196.errors = [{instancePath:instancePath+"/resetTime",schemaPath:"#/components/schemas/HsmCounter/properties/resetTime/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate196.errors = [{instancePath,schemaPath:"#/components/schemas/HsmCounter/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate196.errors = vErrors;
return errors === 0;
}

const check_components_schemas_HsmStorageSpace = validate197;

function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.totalSpace !== undefined){
let data0 = data.totalSpace;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate197.errors = [{instancePath:instancePath+"/totalSpace",schemaPath:"#/components/schemas/HsmStorageSpace/properties/totalSpace/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate197.errors = [{instancePath:instancePath+"/totalSpace",schemaPath:"#/components/schemas/HsmStorageSpace/properties/totalSpace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usedSpace !== undefined){
let data1 = data.usedSpace;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate197.errors = [{instancePath:instancePath+"/usedSpace",schemaPath:"#/components/schemas/HsmStorageSpace/properties/usedSpace/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate197.errors = [{instancePath:instancePath+"/usedSpace",schemaPath:"#/components/schemas/HsmStorageSpace/properties/usedSpace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.freeSpace !== undefined){
let data2 = data.freeSpace;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate197.errors = [{instancePath:instancePath+"/freeSpace",schemaPath:"#/components/schemas/HsmStorageSpace/properties/freeSpace/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate197.errors = [{instancePath:instancePath+"/freeSpace",schemaPath:"#/components/schemas/HsmStorageSpace/properties/freeSpace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxPartitions !== undefined){
let data3 = data.maxPartitions;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate197.errors = [{instancePath:instancePath+"/maxPartitions",schemaPath:"#/components/schemas/HsmStorageSpace/properties/maxPartitions/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate197.errors = [{instancePath:instancePath+"/maxPartitions",schemaPath:"#/components/schemas/HsmStorageSpace/properties/maxPartitions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partitions !== undefined){
let data4 = data.partitions;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate197.errors = [{instancePath:instancePath+"/partitions",schemaPath:"#/components/schemas/HsmStorageSpace/properties/partitions/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate197.errors = [{instancePath:instancePath+"/partitions",schemaPath:"#/components/schemas/HsmStorageSpace/properties/partitions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate197.errors = [{instancePath,schemaPath:"#/components/schemas/HsmStorageSpace/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate197.errors = vErrors;
return errors === 0;
}

const check_components_schemas_LicenseList = validate198;

function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate199.errors = [{instancePath,schemaPath:"#/components/schemas/License/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate199.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/License/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs4 = errors;
if(typeof data.description !== "string"){
validate199.errors = [{instancePath:instancePath+"/description",schemaPath:"#/components/schemas/License/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate199.errors = [{instancePath,schemaPath:"#/components/schemas/License/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate199.errors = vErrors;
return errors === 0;
}


function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.licenses === undefined) && (missing0 = "licenses")){
validate198.errors = [{instancePath,schemaPath:"#/components/schemas/LicenseList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.licenses !== undefined){
let data0 = data.licenses;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate199(data0[i0], {instancePath:instancePath+"/licenses/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate198.errors = [{instancePath:instancePath+"/licenses",schemaPath:"#/components/schemas/LicenseList/properties/licenses/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate198.errors = [{instancePath,schemaPath:"#/components/schemas/LicenseList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate198.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PolicyList = validate201;

function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate202.errors = [{instancePath,schemaPath:"#/components/schemas/Policy/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate202.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Policy/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate202.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/Policy/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data2 = data.value;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate202.errors = [{instancePath:instancePath+"/value",schemaPath:"#/components/schemas/Policy/properties/value/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate202.errors = [{instancePath:instancePath+"/value",schemaPath:"#/components/schemas/Policy/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate202.errors = [{instancePath,schemaPath:"#/components/schemas/Policy/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate202.errors = vErrors;
return errors === 0;
}


function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.policies === undefined) && (missing0 = "policies")){
validate201.errors = [{instancePath,schemaPath:"#/components/schemas/PolicyList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.policies !== undefined){
let data0 = data.policies;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate202(data0[i0], {instancePath:instancePath+"/policies/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate201.errors = [{instancePath:instancePath+"/policies",schemaPath:"#/components/schemas/PolicyList/properties/policies/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate201.errors = [{instancePath,schemaPath:"#/components/schemas/PolicyList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate201.errors = vErrors;
return errors === 0;
}

const check_components_schemas_Policy = validate202;

const check_components_responses_HsmPolicyNotFound_content_application_1json_schema = validate204;
const schema132 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_POLICY"]},"returnCode":{"const":404}}}]};

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "HSMPLUGIN_INVALID_HSM") || (data0 === "HSMPLUGIN_INVALID_POLICY"))){
validate204.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmPolicyNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema132.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate204.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmPolicyNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate204.errors = [{instancePath,schemaPath:"#/components/responses/HsmPolicyNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate204.errors = vErrors;
return errors === 0;
}

const check_components_schemas_CapabilityList = validate206;

function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate207.errors = [{instancePath,schemaPath:"#/components/schemas/Capability/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate207.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Capability/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate207.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/Capability/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data2 = data.value;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate207.errors = [{instancePath:instancePath+"/value",schemaPath:"#/components/schemas/Capability/properties/value/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate207.errors = [{instancePath:instancePath+"/value",schemaPath:"#/components/schemas/Capability/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate207.errors = [{instancePath,schemaPath:"#/components/schemas/Capability/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate207.errors = vErrors;
return errors === 0;
}


function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.capabilities === undefined) && (missing0 = "capabilities")){
validate206.errors = [{instancePath,schemaPath:"#/components/schemas/CapabilityList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.capabilities !== undefined){
let data0 = data.capabilities;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate207(data0[i0], {instancePath:instancePath+"/capabilities/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate206.errors = [{instancePath:instancePath+"/capabilities",schemaPath:"#/components/schemas/CapabilityList/properties/capabilities/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate206.errors = [{instancePath,schemaPath:"#/components/schemas/CapabilityList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate206.errors = vErrors;
return errors === 0;
}

const check_components_schemas_HsmCertificate = validate209;

function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.certificate === undefined) && (missing0 = "certificate")){
validate209.errors = [{instancePath,schemaPath:"#/components/schemas/HsmCertificate/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "certificate")){
validate209.errors = [{instancePath,schemaPath:"#/components/schemas/HsmCertificate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.certificate !== undefined){
if(typeof data.certificate !== "string"){
validate209.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/HsmCertificate/properties/certificate/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate209.errors = [{instancePath,schemaPath:"#/components/schemas/HsmCertificate/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate209.errors = vErrors;
return errors === 0;
}

const check_components_responses_HsmFunctionNotOffered_content_application_1json_schema = validate210;
const schema136 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "HSMPLUGIN_FUNC_NOT_SUPPORTED"))){
validate210.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmFunctionNotOffered/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema136.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate210.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmFunctionNotOffered/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate210.errors = [{instancePath,schemaPath:"#/components/responses/HsmFunctionNotOffered/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate210.errors = vErrors;
return errors === 0;
}

const check_components_schemas_Tamper = validate212;

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description !== undefined){
const _errs2 = errors;
if(typeof data.description !== "string"){
validate213.errors = [{instancePath:instancePath+"/description",schemaPath:"#/components/schemas/TamperEvent/properties/description/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
const _errs4 = errors;
if(typeof data.time !== "string"){
validate213.errors = [{instancePath:instancePath+"/time",schemaPath:"#/components/schemas/TamperEvent/properties/time/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate213.errors = [{instancePath,schemaPath:"#/components/schemas/TamperEvent/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate213.errors = vErrors;
return errors === 0;
}


function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tampered !== undefined){
const _errs2 = errors;
if(typeof data.tampered !== "boolean"){
validate212.errors = [{instancePath:instancePath+"/tampered",schemaPath:"#/components/schemas/Tamper/properties/tampered/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tampers !== undefined){
let data1 = data.tampers;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate213(data1[i0], {instancePath:instancePath+"/tampers/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate212.errors = [{instancePath:instancePath+"/tampers",schemaPath:"#/components/schemas/Tamper/properties/tampers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actions !== undefined){
const _errs7 = errors;
if(typeof data.actions !== "string"){
validate212.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/Tamper/properties/actions/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate212.errors = [{instancePath,schemaPath:"#/components/schemas/Tamper/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate212.errors = vErrors;
return errors === 0;
}

const check_components_headers_TamperLocation_schema = validate215;
const pattern14 = new RegExp("^/api/lunasa/hsms/[^/]+/tamper$", "u");

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern14.test(data)){
validate215.errors = [{instancePath,schemaPath:"#/components/headers/TamperLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/hsms/[^/]+/tamper$"}}];
return false;
}
}
else {
validate215.errors = [{instancePath,schemaPath:"#/components/headers/TamperLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate215.errors = vErrors;
return errors === 0;
}

const check_components_schemas_Ped = validate216;
const schema140 = {"type":"object","additionalProperties":false,"properties":{"pedId":{"type":"integer","minimum":0,"maximum":9007199254740991},"ipAddress":{"type":["string","null"]},"port":{"type":"integer"},"isConnected":{"type":"boolean"},"server":{"type":"null"},"actions":{"type":"string"}}};

function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "pedId") || (key0 === "ipAddress")) || (key0 === "port")) || (key0 === "isConnected")) || (key0 === "server")) || (key0 === "actions"))){
validate216.errors = [{instancePath,schemaPath:"#/components/schemas/Ped/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.pedId !== undefined){
let data0 = data.pedId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate216.errors = [{instancePath:instancePath+"/pedId",schemaPath:"#/components/schemas/Ped/properties/pedId/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate216.errors = [{instancePath:instancePath+"/pedId",schemaPath:"#/components/schemas/Ped/properties/pedId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate216.errors = [{instancePath:instancePath+"/pedId",schemaPath:"#/components/schemas/Ped/properties/pedId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ipAddress !== undefined){
let data1 = data.ipAddress;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate216.errors = [{instancePath:instancePath+"/ipAddress",schemaPath:"#/components/schemas/Ped/properties/ipAddress/type",keyword:"type",params:{type: schema140.properties.ipAddress.type}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined){
let data2 = data.port;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate216.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/Ped/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isConnected !== undefined){
const _errs8 = errors;
if(typeof data.isConnected !== "boolean"){
validate216.errors = [{instancePath:instancePath+"/isConnected",schemaPath:"#/components/schemas/Ped/properties/isConnected/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined){
const _errs10 = errors;
if(data.server !== null){
validate216.errors = [{instancePath:instancePath+"/server",schemaPath:"#/components/schemas/Ped/properties/server/type",keyword:"type",params:{type: "null"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actions !== undefined){
const _errs12 = errors;
if(typeof data.actions !== "string"){
validate216.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/Ped/properties/actions/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate216.errors = [{instancePath,schemaPath:"#/components/schemas/Ped/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate216.errors = vErrors;
return errors === 0;
}

const check_components_responses_PedNotFound_content_application_1json_schema = validate217;
const schema141 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PED"]},"returnCode":{"const":404}}}]};

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "HSMPLUGIN_INVALID_HSM") || (data0 === "HSMPLUGIN_INVALID_PED"))){
validate217.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PedNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema141.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate217.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PedNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate217.errors = [{instancePath,schemaPath:"#/components/responses/PedNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate217.errors = vErrors;
return errors === 0;
}

const check_components_responses_PedActionNotFound_content_application_1json_schema = validate219;
const schema142 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PED","HSMPLUGIN_INVALID_ACTION"]},"returnCode":{"const":404}}}]};

function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((data0 === "HSMPLUGIN_INVALID_HSM") || (data0 === "HSMPLUGIN_INVALID_PED")) || (data0 === "HSMPLUGIN_INVALID_ACTION"))){
validate219.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PedActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema142.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate219.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PedActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate219.errors = [{instancePath,schemaPath:"#/components/responses/PedActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate219.errors = vErrors;
return errors === 0;
}

const check_components_schemas_HsmFirmware = validate221;

function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate221.errors = [{instancePath:instancePath+"/version",schemaPath:"#/components/schemas/HsmFirmware/properties/version/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.upgradeVersion !== undefined){
const _errs4 = errors;
if(typeof data.upgradeVersion !== "string"){
validate221.errors = [{instancePath:instancePath+"/upgradeVersion",schemaPath:"#/components/schemas/HsmFirmware/properties/upgradeVersion/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rollbackVersion !== undefined){
const _errs6 = errors;
if(typeof data.rollbackVersion !== "string"){
validate221.errors = [{instancePath:instancePath+"/rollbackVersion",schemaPath:"#/components/schemas/HsmFirmware/properties/rollbackVersion/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actions !== undefined){
const _errs8 = errors;
if(typeof data.actions !== "string"){
validate221.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/HsmFirmware/properties/actions/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate221.errors = [{instancePath,schemaPath:"#/components/schemas/HsmFirmware/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate221.errors = vErrors;
return errors === 0;
}

const check_components_responses_FirmwareNotAvailable_content_application_1json_schema = validate222;
const schema144 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_FIRMWARE_NOT_AVAILABLE"]},"returnCode":{"const":400}}}]};

function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "HSMPLUGIN_FIRMWARE_NOT_AVAILABLE"))){
validate222.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/FirmwareNotAvailable/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema144.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate222.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/FirmwareNotAvailable/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate222.errors = [{instancePath,schemaPath:"#/components/responses/FirmwareNotAvailable/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate222.errors = vErrors;
return errors === 0;
}

const check_components_schemas_IndirectResponse = validate224;

function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.response === undefined) && (missing0 = "response")){
validate224.errors = [{instancePath,schemaPath:"#/components/schemas/IndirectResponse/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "response")){
validate224.errors = [{instancePath,schemaPath:"#/components/schemas/IndirectResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.response !== undefined){
if(typeof data.response !== "string"){
validate224.errors = [{instancePath:instancePath+"/response",schemaPath:"#/components/schemas/IndirectResponse/properties/response/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate224.errors = [{instancePath,schemaPath:"#/components/schemas/IndirectResponse/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate224.errors = vErrors;
return errors === 0;
}

const check_components_schemas_RoleList = validate225;

function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.url === undefined) && (missing0 = "url"))){
validate226.errors = [{instancePath,schemaPath:"#/components/schemas/RoleStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "url"))){
validate226.errors = [{instancePath,schemaPath:"#/components/schemas/RoleStub/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate226.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/RoleStub/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate226.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/RoleStub/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs6 = errors;
if(typeof data.url !== "string"){
validate226.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/RoleStub/properties/url/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate226.errors = [{instancePath,schemaPath:"#/components/schemas/RoleStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate226.errors = vErrors;
return errors === 0;
}


function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.roles === undefined) && (missing0 = "roles")){
validate225.errors = [{instancePath,schemaPath:"#/components/schemas/RoleList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "roles")){
validate225.errors = [{instancePath,schemaPath:"#/components/schemas/RoleList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.roles !== undefined){
let data0 = data.roles;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate226(data0[i0], {instancePath:instancePath+"/roles/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate225.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/components/schemas/RoleList/properties/roles/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate225.errors = [{instancePath,schemaPath:"#/components/schemas/RoleList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate225.errors = vErrors;
return errors === 0;
}

const check_components_schemas_RoleDescription = validate228;
const schema148 = {"type":"object","additionalProperties":false,"required":["id","name","activated","initialized","lockedOut","loginAttemptsLeft","pinToBeChanged","challengeToBeChanged","primaryAuthentication","secondaryAuthentication","indirectLoginVersion","changePasswordAttemptsLeft"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"activated":{"type":"boolean"},"initialized":{"type":"boolean"},"lockedOut":{"type":"boolean"},"loginAttemptsLeft":{"type":"integer","minimum":0},"pinToBeChanged":{"type":"boolean"},"challengeToBeChanged":{"type":"boolean"},"primaryAuthentication":{"type":"string"},"secondaryAuthentication":{"type":"string"},"indirectLoginVersion":{"type":"string","enum":["legacyKey","key","pkc","None"]},"changePasswordAttemptsLeft":{"type":"integer","minimum":0}}};
const func4 = Object.prototype.hasOwnProperty;

function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.activated === undefined) && (missing0 = "activated"))) || ((data.initialized === undefined) && (missing0 = "initialized"))) || ((data.lockedOut === undefined) && (missing0 = "lockedOut"))) || ((data.loginAttemptsLeft === undefined) && (missing0 = "loginAttemptsLeft"))) || ((data.pinToBeChanged === undefined) && (missing0 = "pinToBeChanged"))) || ((data.challengeToBeChanged === undefined) && (missing0 = "challengeToBeChanged"))) || ((data.primaryAuthentication === undefined) && (missing0 = "primaryAuthentication"))) || ((data.secondaryAuthentication === undefined) && (missing0 = "secondaryAuthentication"))) || ((data.indirectLoginVersion === undefined) && (missing0 = "indirectLoginVersion"))) || ((data.changePasswordAttemptsLeft === undefined) && (missing0 = "changePasswordAttemptsLeft"))){
validate228.errors = [{instancePath,schemaPath:"#/components/schemas/RoleDescription/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func4.call(schema148.properties, key0))){
validate228.errors = [{instancePath,schemaPath:"#/components/schemas/RoleDescription/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate228.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/RoleDescription/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs4 = errors;
if(typeof data.name !== "string"){
validate228.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/RoleDescription/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.activated !== undefined){
const _errs6 = errors;
if(typeof data.activated !== "boolean"){
validate228.errors = [{instancePath:instancePath+"/activated",schemaPath:"#/components/schemas/RoleDescription/properties/activated/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.initialized !== undefined){
const _errs8 = errors;
if(typeof data.initialized !== "boolean"){
validate228.errors = [{instancePath:instancePath+"/initialized",schemaPath:"#/components/schemas/RoleDescription/properties/initialized/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lockedOut !== undefined){
const _errs10 = errors;
if(typeof data.lockedOut !== "boolean"){
validate228.errors = [{instancePath:instancePath+"/lockedOut",schemaPath:"#/components/schemas/RoleDescription/properties/lockedOut/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.loginAttemptsLeft !== undefined){
let data5 = data.loginAttemptsLeft;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate228.errors = [{instancePath:instancePath+"/loginAttemptsLeft",schemaPath:"#/components/schemas/RoleDescription/properties/loginAttemptsLeft/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate228.errors = [{instancePath:instancePath+"/loginAttemptsLeft",schemaPath:"#/components/schemas/RoleDescription/properties/loginAttemptsLeft/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pinToBeChanged !== undefined){
const _errs14 = errors;
if(typeof data.pinToBeChanged !== "boolean"){
validate228.errors = [{instancePath:instancePath+"/pinToBeChanged",schemaPath:"#/components/schemas/RoleDescription/properties/pinToBeChanged/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.challengeToBeChanged !== undefined){
const _errs16 = errors;
if(typeof data.challengeToBeChanged !== "boolean"){
validate228.errors = [{instancePath:instancePath+"/challengeToBeChanged",schemaPath:"#/components/schemas/RoleDescription/properties/challengeToBeChanged/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.primaryAuthentication !== undefined){
const _errs18 = errors;
if(typeof data.primaryAuthentication !== "string"){
validate228.errors = [{instancePath:instancePath+"/primaryAuthentication",schemaPath:"#/components/schemas/RoleDescription/properties/primaryAuthentication/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.secondaryAuthentication !== undefined){
const _errs20 = errors;
if(typeof data.secondaryAuthentication !== "string"){
validate228.errors = [{instancePath:instancePath+"/secondaryAuthentication",schemaPath:"#/components/schemas/RoleDescription/properties/secondaryAuthentication/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.indirectLoginVersion !== undefined){
let data10 = data.indirectLoginVersion;
const _errs22 = errors;
if(typeof data10 !== "string"){
validate228.errors = [{instancePath:instancePath+"/indirectLoginVersion",schemaPath:"#/components/schemas/RoleDescription/properties/indirectLoginVersion/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data10 === "legacyKey") || (data10 === "key")) || (data10 === "pkc")) || (data10 === "None"))){
validate228.errors = [{instancePath:instancePath+"/indirectLoginVersion",schemaPath:"#/components/schemas/RoleDescription/properties/indirectLoginVersion/enum",keyword:"enum",params:{allowedValues: schema148.properties.indirectLoginVersion.enum}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changePasswordAttemptsLeft !== undefined){
let data11 = data.changePasswordAttemptsLeft;
const _errs24 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate228.errors = [{instancePath:instancePath+"/changePasswordAttemptsLeft",schemaPath:"#/components/schemas/RoleDescription/properties/changePasswordAttemptsLeft/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs24){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate228.errors = [{instancePath:instancePath+"/changePasswordAttemptsLeft",schemaPath:"#/components/schemas/RoleDescription/properties/changePasswordAttemptsLeft/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate228.errors = [{instancePath,schemaPath:"#/components/schemas/RoleDescription/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate228.errors = vErrors;
return errors === 0;
}

const check_components_responses_HsmRoleNotFound_content_application_1json_schema = validate229;
const schema149 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_ROLE"]},"returnCode":{"const":404}}}]};

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "HSMPLUGIN_INVALID_HSM") || (data0 === "HSMPLUGIN_INVALID_ROLE"))){
validate229.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmRoleNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema149.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate229.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmRoleNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate229.errors = [{instancePath,schemaPath:"#/components/responses/HsmRoleNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate229.errors = vErrors;
return errors === 0;
}

const check_paths_1api_1lunasa_1hsms_1_hsmid_1roles_1_roleid_patch_responses_202_content_application_1json_schema = validate231;

function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate33(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}/patch/responses/202/content/application~1json/schema/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate231.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate231.errors = vErrors;
return errors === 0;
}

const check_components_headers_HsmRoleOrTaskLocation_schema = validate234;
const pattern15 = new RegExp("^(/api/lunasa/hsms/[^/]+/roles/[^/]+|/tasks/[^/]+)$", "u");

function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern15.test(data)){
validate234.errors = [{instancePath,schemaPath:"#/components/headers/HsmRoleOrTaskLocation/schema/pattern",keyword:"pattern",params:{pattern: "^(/api/lunasa/hsms/[^/]+/roles/[^/]+|/tasks/[^/]+)$"}}];
return false;
}
}
else {
validate234.errors = [{instancePath,schemaPath:"#/components/headers/HsmRoleOrTaskLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate234.errors = vErrors;
return errors === 0;
}

const check_components_responses_PasswordChangeRefusedByHsm_content_application_1json_schema = validate235;
const schema152 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_INCORRECT_PASSWORD","HSMPLUGIN_ROLE_LOCKED_OUT","HSMPLUGIN_ROLE_NOT_INITIALIZED","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "HSMPLUGIN_INCORRECT_PASSWORD")) || (data0 === "HSMPLUGIN_ROLE_LOCKED_OUT")) || (data0 === "HSMPLUGIN_ROLE_NOT_INITIALIZED")) || (data0 === "HSMPLUGIN_FUNC_NOT_SUPPORTED"))){
validate235.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PasswordChangeRefusedByHsm/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema152.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate235.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PasswordChangeRefusedByHsm/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate235.errors = [{instancePath,schemaPath:"#/components/responses/PasswordChangeRefusedByHsm/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate235.errors = vErrors;
return errors === 0;
}

const check_components_responses_HsmRoleActionRefused_content_application_1json_schema = validate237;
const schema153 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_ROLE_NOT_INITIALIZED","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "HSMPLUGIN_ROLE_NOT_INITIALIZED")) || (data0 === "HSMPLUGIN_FUNC_NOT_SUPPORTED"))){
validate237.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmRoleActionRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema153.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate237.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmRoleActionRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate237.errors = [{instancePath,schemaPath:"#/components/responses/HsmRoleActionRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate237.errors = vErrors;
return errors === 0;
}

const check_components_responses_HsmRoleActionNotFound_content_application_1json_schema = validate239;
const schema154 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_ROLE","HSMPLUGIN_INVALID_ACTION"]},"returnCode":{"const":404}}}]};

function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((data0 === "HSMPLUGIN_INVALID_HSM") || (data0 === "HSMPLUGIN_INVALID_ROLE")) || (data0 === "HSMPLUGIN_INVALID_ACTION"))){
validate239.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmRoleActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema154.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate239.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmRoleActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate239.errors = [{instancePath,schemaPath:"#/components/responses/HsmRoleActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate239.errors = vErrors;
return errors === 0;
}

const check_components_responses_PartitionNotFound_content_application_1json_schema = validate241;
const schema155 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PARTITION"]},"returnCode":{"const":404}}}]};

function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "HSMPLUGIN_INVALID_HSM") || (data0 === "HSMPLUGIN_INVALID_PARTITION"))){
validate241.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema155.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate241.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate241.errors = [{instancePath,schemaPath:"#/components/responses/PartitionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate241.errors = vErrors;
return errors === 0;
}

const check_components_responses_PartitionRoleNotFound_content_application_1json_schema = validate243;
const schema156 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PARTITION","HSMPLUGIN_INVALID_ROLE"]},"returnCode":{"const":404}}}]};

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((data0 === "HSMPLUGIN_INVALID_HSM") || (data0 === "HSMPLUGIN_INVALID_PARTITION")) || (data0 === "HSMPLUGIN_INVALID_ROLE"))){
validate243.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionRoleNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema156.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate243.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionRoleNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate243.errors = [{instancePath,schemaPath:"#/components/responses/PartitionRoleNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate243.errors = vErrors;
return errors === 0;
}

const check_components_headers_PartitionRoleLocation_schema = validate245;
const pattern16 = new RegExp("^/api/lunasa/hsms/[^/]+/partitions/[^/]+/roles/[^/]+$", "u");

function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern16.test(data)){
validate245.errors = [{instancePath,schemaPath:"#/components/headers/PartitionRoleLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/hsms/[^/]+/partitions/[^/]+/roles/[^/]+$"}}];
return false;
}
}
else {
validate245.errors = [{instancePath,schemaPath:"#/components/headers/PartitionRoleLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate245.errors = vErrors;
return errors === 0;
}

const check_components_responses_PartitionRoleInitializationRefused_content_application_1json_schema = validate246;
const schema158 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_PARTITION_NOT_INITIALIZED","HSMPLUGIN_ROLE_ALREADY_INITIALIZED"]},"returnCode":{"const":400}}}]};

function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "HSMPLUGIN_PARTITION_NOT_INITIALIZED")) || (data0 === "HSMPLUGIN_ROLE_ALREADY_INITIALIZED"))){
validate246.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionRoleInitializationRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema158.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate246.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionRoleInitializationRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate246.errors = [{instancePath,schemaPath:"#/components/responses/PartitionRoleInitializationRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate246.errors = vErrors;
return errors === 0;
}

const check_components_responses_PartitionLoginRequired_content_application_1json_schema = validate248;
const schema159 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_NO_ACL_RULE","FRAMEWORK_SESSION_NOT_PRIVATE","HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED"]},"returnCode":{"const":401}}}]};

function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((((data0 === "FRAMEWORK_USER_NOT_AUTHENTICATED") || (data0 === "FRAMEWORK_NO_SESSION_COOKIE")) || (data0 === "FRAMEWORK_NO_ACL_RULE")) || (data0 === "FRAMEWORK_SESSION_NOT_PRIVATE")) || (data0 === "HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED"))){
validate248.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionLoginRequired/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema159.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(401 !== data.returnCode){
validate248.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionLoginRequired/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate248.errors = [{instancePath,schemaPath:"#/components/responses/PartitionLoginRequired/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate248.errors = vErrors;
return errors === 0;
}

const check_paths_1api_1lunasa_1hsms_1_hsmid_1partitions_1_partitionid_1roles_1_roleid_patch_responses_202_content_application_1json_schema = validate250;

function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate33(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/patch/responses/202/content/application~1json/schema/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate250.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate250.errors = vErrors;
return errors === 0;
}

const check_components_headers_PartitionRoleOrTaskLocation_schema = validate253;
const pattern17 = new RegExp("^(/api/lunasa/hsms/[^/]+/partitions/[^/]+/roles/[^/]+|/tasks/[^/]+)$", "u");

function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern17.test(data)){
validate253.errors = [{instancePath,schemaPath:"#/components/headers/PartitionRoleOrTaskLocation/schema/pattern",keyword:"pattern",params:{pattern: "^(/api/lunasa/hsms/[^/]+/partitions/[^/]+/roles/[^/]+|/tasks/[^/]+)$"}}];
return false;
}
}
else {
validate253.errors = [{instancePath,schemaPath:"#/components/headers/PartitionRoleOrTaskLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate253.errors = vErrors;
return errors === 0;
}

const check_components_responses_PasswordChangeRefusedByPartition_content_application_1json_schema = validate254;
const schema162 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_INCORRECT_PASSWORD","HSMPLUGIN_ROLE_LOCKED_OUT","HSMPLUGIN_PARTITION_NOT_INITIALIZED","HSMPLUGIN_ROLE_NOT_INITIALIZED","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "HSMPLUGIN_INCORRECT_PASSWORD")) || (data0 === "HSMPLUGIN_ROLE_LOCKED_OUT")) || (data0 === "HSMPLUGIN_PARTITION_NOT_INITIALIZED")) || (data0 === "HSMPLUGIN_ROLE_NOT_INITIALIZED")) || (data0 === "HSMPLUGIN_FUNC_NOT_SUPPORTED"))){
validate254.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PasswordChangeRefusedByPartition/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema162.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate254.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PasswordChangeRefusedByPartition/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate254.errors = [{instancePath,schemaPath:"#/components/responses/PasswordChangeRefusedByPartition/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate254.errors = vErrors;
return errors === 0;
}

const check_components_responses_PartitionRoleActionRefused_content_application_1json_schema = validate256;
const schema163 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_ROLE_NOT_INITIALIZED","HSMPLUGIN_FUNC_NOT_SUPPORTED","HSMPLUGIN_POLICY_NOT_ENABLED"]},"returnCode":{"const":400}}}]};

function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "HSMPLUGIN_ROLE_NOT_INITIALIZED")) || (data0 === "HSMPLUGIN_FUNC_NOT_SUPPORTED")) || (data0 === "HSMPLUGIN_POLICY_NOT_ENABLED"))){
validate256.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionRoleActionRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema163.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate256.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionRoleActionRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate256.errors = [{instancePath,schemaPath:"#/components/responses/PartitionRoleActionRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate256.errors = vErrors;
return errors === 0;
}

const check_components_responses_PartitionRoleActionNotFound_content_application_1json_schema = validate258;
const schema164 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PARTITION","HSMPLUGIN_INVALID_ROLE","HSMPLUGIN_INVALID_ACTION"]},"returnCode":{"const":404}}}]};

function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((data0 === "HSMPLUGIN_INVALID_HSM") || (data0 === "HSMPLUGIN_INVALID_PARTITION")) || (data0 === "HSMPLUGIN_INVALID_ROLE")) || (data0 === "HSMPLUGIN_INVALID_ACTION"))){
validate258.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionRoleActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema164.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate258.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionRoleActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate258.errors = [{instancePath,schemaPath:"#/components/responses/PartitionRoleActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate258.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PartitionList = validate260;

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))){
validate261.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate261.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/PartitionStub/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs4 = errors;
if(typeof data.url !== "string"){
validate261.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/PartitionStub/properties/url/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate261.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate261.errors = vErrors;
return errors === 0;
}


function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.partitions === undefined) && (missing0 = "partitions")){
validate260.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.partitions !== undefined){
let data0 = data.partitions;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate261(data0[i0], {instancePath:instancePath+"/partitions/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate260.errors = [{instancePath:instancePath+"/partitions",schemaPath:"#/components/schemas/PartitionList/properties/partitions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate260.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate260.errors = vErrors;
return errors === 0;
}

const check_components_headers_PartitionLocation_schema = validate263;
const pattern18 = new RegExp("^/api/lunasa/hsms/[^/]+/partitions/[^/]+$", "u");

function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern18.test(data)){
validate263.errors = [{instancePath,schemaPath:"#/components/headers/PartitionLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/hsms/[^/]+/partitions/[^/]+$"}}];
return false;
}
}
else {
validate263.errors = [{instancePath,schemaPath:"#/components/headers/PartitionLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate263.errors = vErrors;
return errors === 0;
}

const check_components_responses_PartitionCreationRefused_content_application_1json_schema = validate264;
const schema168 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_PARTITION_NAME_IN_USE","HSMPLUGIN_INSUFFICIENT_SPACE","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "HSMPLUGIN_PARTITION_NAME_IN_USE")) || (data0 === "HSMPLUGIN_INSUFFICIENT_SPACE")) || (data0 === "HSMPLUGIN_FUNC_NOT_SUPPORTED"))){
validate264.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionCreationRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema168.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate264.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionCreationRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate264.errors = [{instancePath,schemaPath:"#/components/responses/PartitionCreationRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate264.errors = vErrors;
return errors === 0;
}

const check_components_schemas_Partition = validate266;
const schema169 = {"type":"object","additionalProperties":true,"required":["name","state","version"],"properties":{"name":{"type":"string"},"label":{"type":"string"},"state":{"type":"string","enum":["initialized","zeroized"]},"version":{"type":"integer","enum":[0,1]},"id":{"type":"string"},"size":{"type":"integer","format":"int64","minimum":0},"usedSpace":{"type":"integer","format":"int64","minimum":0},"freeSpace":{"type":"integer","format":"int64","minimum":0},"objectCount":{"type":"integer","minimum":0},"roles":{"type":"string"},"policies":{"type":"string"}}};

function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.name === undefined) && (missing0 = "name")) || ((data.state === undefined) && (missing0 = "state"))) || ((data.version === undefined) && (missing0 = "version"))){
validate266.errors = [{instancePath,schemaPath:"#/components/schemas/Partition/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate266.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/Partition/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
const _errs4 = errors;
if(typeof data.label !== "string"){
validate266.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/Partition/properties/label/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data2 = data.state;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate266.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/Partition/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "initialized") || (data2 === "zeroized"))){
validate266.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/Partition/properties/state/enum",keyword:"enum",params:{allowedValues: schema169.properties.state.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data3 = data.version;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate266.errors = [{instancePath:instancePath+"/version",schemaPath:"#/components/schemas/Partition/properties/version/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!((data3 === 0) || (data3 === 1))){
validate266.errors = [{instancePath:instancePath+"/version",schemaPath:"#/components/schemas/Partition/properties/version/enum",keyword:"enum",params:{allowedValues: schema169.properties.version.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
const _errs10 = errors;
if(typeof data.id !== "string"){
validate266.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Partition/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data5 = data.size;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate266.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/Partition/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate266.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/Partition/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.usedSpace !== undefined){
let data6 = data.usedSpace;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate266.errors = [{instancePath:instancePath+"/usedSpace",schemaPath:"#/components/schemas/Partition/properties/usedSpace/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate266.errors = [{instancePath:instancePath+"/usedSpace",schemaPath:"#/components/schemas/Partition/properties/usedSpace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.freeSpace !== undefined){
let data7 = data.freeSpace;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate266.errors = [{instancePath:instancePath+"/freeSpace",schemaPath:"#/components/schemas/Partition/properties/freeSpace/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate266.errors = [{instancePath:instancePath+"/freeSpace",schemaPath:"#/components/schemas/Partition/properties/freeSpace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.objectCount !== undefined){
let data8 = data.objectCount;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate266.errors = [{instancePath:instancePath+"/objectCount",schemaPath:"#/components/schemas/Partition/properties/objectCount/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate266.errors = [{instancePath:instancePath+"/objectCount",schemaPath:"#/components/schemas/Partition/properties/objectCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined){
const _errs20 = errors;
if(typeof data.roles !== "string"){
validate266.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/components/schemas/Partition/properties/roles/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policies !== undefined){
const _errs22 = errors;
if(typeof data.policies !== "string"){
validate266.errors = [{instancePath:instancePath+"/policies",schemaPath:"#/components/schemas/Partition/properties/policies/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate266.errors = [{instancePath,schemaPath:"#/components/schemas/Partition/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate266.errors = vErrors;
return errors === 0;
}

const check_components_responses_PartitionLoginRequiredToRepeat_content_application_1json_schema = validate267;
const schema170 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_NO_ACL_RULE","HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED"]},"returnCode":{"const":401}}}]};

function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((data0 === "FRAMEWORK_USER_NOT_AUTHENTICATED") || (data0 === "FRAMEWORK_NO_SESSION_COOKIE")) || (data0 === "FRAMEWORK_NO_ACL_RULE")) || (data0 === "HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED"))){
validate267.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionLoginRequiredToRepeat/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema170.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(401 !== data.returnCode){
validate267.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionLoginRequiredToRepeat/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate267.errors = [{instancePath,schemaPath:"#/components/responses/PartitionLoginRequiredToRepeat/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate267.errors = vErrors;
return errors === 0;
}

const check_components_responses_PartitionLoginRefused_content_application_1json_schema = validate269;
const schema171 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_INCORRECT_PASSWORD","HSMPLUGIN_ROLE_LOCKED_OUT","HSMPLUGIN_PARTITION_NOT_INITIALIZED","HSMPLUGIN_ROLE_NOT_INITIALIZED","HSMPLUGIN_HSM_IN_TRANSPORT_MODE"]},"returnCode":{"const":400}}}]};

function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "HSMPLUGIN_INCORRECT_PASSWORD")) || (data0 === "HSMPLUGIN_ROLE_LOCKED_OUT")) || (data0 === "HSMPLUGIN_PARTITION_NOT_INITIALIZED")) || (data0 === "HSMPLUGIN_ROLE_NOT_INITIALIZED")) || (data0 === "HSMPLUGIN_HSM_IN_TRANSPORT_MODE"))){
validate269.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionLoginRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema171.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate269.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionLoginRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate269.errors = [{instancePath,schemaPath:"#/components/responses/PartitionLoginRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate269.errors = vErrors;
return errors === 0;
}

const check_components_headers_UserFileLocation_schema = validate271;
const pattern19 = new RegExp("^/users/[^/]+/files/[^/]+$", "u");

function validate271(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern19.test(data)){
validate271.errors = [{instancePath,schemaPath:"#/components/headers/UserFileLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/users/[^/]+/files/[^/]+$"}}];
return false;
}
}
else {
validate271.errors = [{instancePath,schemaPath:"#/components/headers/UserFileLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate271.errors = vErrors;
return errors === 0;
}

const check_components_responses_PolicyTemplateRefused_content_application_1json_schema = validate272;
const schema173 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_INVALID_FILENAME"]},"returnCode":{"const":400}}}]};

function validate272(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "HSMPLUGIN_INVALID_FILENAME"))){
validate272.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PolicyTemplateRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema173.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate272.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PolicyTemplateRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate272.errors = [{instancePath,schemaPath:"#/components/responses/PolicyTemplateRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate272.errors = vErrors;
return errors === 0;
}

const check_components_headers_StcClientLocation_schema = validate274;
const pattern20 = new RegExp("^/api/lunasa/hsms/[^/]+/partitions/[^/]+/stc/clients/[^/]+$", "u");

function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern20.test(data)){
validate274.errors = [{instancePath,schemaPath:"#/components/headers/StcClientLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/hsms/[^/]+/partitions/[^/]+/stc/clients/[^/]+$"}}];
return false;
}
}
else {
validate274.errors = [{instancePath,schemaPath:"#/components/headers/StcClientLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate274.errors = vErrors;
return errors === 0;
}

const check_components_schemas_StcClient = validate275;
const pattern21 = new RegExp("^[0-9a-f]{40}$", "u");

function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.fingerprint === undefined) && (missing0 = "fingerprint")) || ((data.label === undefined) && (missing0 = "label"))){
validate275.errors = [{instancePath,schemaPath:"#/components/schemas/StcClient/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "fingerprint") || (key0 === "label"))){
validate275.errors = [{instancePath,schemaPath:"#/components/schemas/StcClient/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.fingerprint !== undefined){
let data0 = data.fingerprint;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern21.test(data0)){
validate275.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/components/schemas/StcClient/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"}}];
return false;
}
}
else {
validate275.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/components/schemas/StcClient/properties/fingerprint/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
const _errs4 = errors;
if(typeof data.label !== "string"){
validate275.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/StcClient/properties/label/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate275.errors = [{instancePath,schemaPath:"#/components/schemas/StcClient/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate275.errors = vErrors;
return errors === 0;
}

const check_components_responses_StcClientNotFound_content_application_1json_schema = validate276;
const schema176 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PARTITION","HSMPLUGIN_INVALID_STC_CLIENT"]},"returnCode":{"const":404}}}]};

function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((data0 === "HSMPLUGIN_INVALID_HSM") || (data0 === "HSMPLUGIN_INVALID_PARTITION")) || (data0 === "HSMPLUGIN_INVALID_STC_CLIENT"))){
validate276.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/StcClientNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema176.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate276.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/StcClientNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate276.errors = [{instancePath,schemaPath:"#/components/responses/StcClientNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate276.errors = vErrors;
return errors === 0;
}

const check_components_schemas_IndirectChallenge = validate278;

function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.challenge === undefined) && (missing0 = "challenge")){
validate278.errors = [{instancePath,schemaPath:"#/components/schemas/IndirectChallenge/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "challenge")){
validate278.errors = [{instancePath,schemaPath:"#/components/schemas/IndirectChallenge/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.challenge !== undefined){
if(typeof data.challenge !== "string"){
validate278.errors = [{instancePath:instancePath+"/challenge",schemaPath:"#/components/schemas/IndirectChallenge/properties/challenge/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate278.errors = [{instancePath,schemaPath:"#/components/schemas/IndirectChallenge/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate278.errors = vErrors;
return errors === 0;
}

const check_components_headers_ChallengeLocation_schema = validate279;
const pattern22 = new RegExp("^/api/lunasa/hsms/[^/]+/partitions/[^/]+/indirect/challenges/[^/]+$", "u");

function validate279(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern22.test(data)){
validate279.errors = [{instancePath,schemaPath:"#/components/headers/ChallengeLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/hsms/[^/]+/partitions/[^/]+/indirect/challenges/[^/]+$"}}];
return false;
}
}
else {
validate279.errors = [{instancePath,schemaPath:"#/components/headers/ChallengeLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate279.errors = vErrors;
return errors === 0;
}

const check_components_responses_ChallengeRefused_content_application_1json_schema = validate280;
const schema179 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_PARTITION_NOT_INITIALIZED","HSMPLUGIN_ROLE_NOT_INITIALIZED"]},"returnCode":{"const":400}}}]};

function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "HSMPLUGIN_PARTITION_NOT_INITIALIZED")) || (data0 === "HSMPLUGIN_ROLE_NOT_INITIALIZED"))){
validate280.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/ChallengeRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema179.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate280.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/ChallengeRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate280.errors = [{instancePath,schemaPath:"#/components/responses/ChallengeRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate280.errors = vErrors;
return errors === 0;
}

const check_components_responses_ChallengeNotFound_content_application_1json_schema = validate282;
const schema180 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PARTITION","HSMPLUGIN_INVALID_CHALLENGE"]},"returnCode":{"const":404}}}]};

function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((data0 === "HSMPLUGIN_INVALID_HSM") || (data0 === "HSMPLUGIN_INVALID_PARTITION")) || (data0 === "HSMPLUGIN_INVALID_CHALLENGE"))){
validate282.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/ChallengeNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema180.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate282.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/ChallengeNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate282.errors = [{instancePath,schemaPath:"#/components/responses/ChallengeNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate282.errors = vErrors;
return errors === 0;
}

const check_components_schemas_ObjectList = validate284;

function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))){
validate285.errors = [{instancePath,schemaPath:"#/components/schemas/ObjectStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate285.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/ObjectStub/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs4 = errors;
if(typeof data.url !== "string"){
validate285.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/ObjectStub/properties/url/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate285.errors = [{instancePath,schemaPath:"#/components/schemas/ObjectStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate285.errors = vErrors;
return errors === 0;
}


function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.objects === undefined) && (missing0 = "objects")){
validate284.errors = [{instancePath,schemaPath:"#/components/schemas/ObjectList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.objects !== undefined){
let data0 = data.objects;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate285(data0[i0], {instancePath:instancePath+"/objects/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate284.errors = [{instancePath:instancePath+"/objects",schemaPath:"#/components/schemas/ObjectList/properties/objects/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate284.errors = [{instancePath,schemaPath:"#/components/schemas/ObjectList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate284.errors = vErrors;
return errors === 0;
}

const check_components_responses_PartitionOfObjectsNotFound_content_application_1json_schema = validate287;
const schema183 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_HSM_DOES_NOT_EXIST","HSMPLUGIN_INVALID_PARTITION"]},"returnCode":{"const":404}}}]};

function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "HSMPLUGIN_HSM_DOES_NOT_EXIST") || (data0 === "HSMPLUGIN_INVALID_PARTITION"))){
validate287.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionOfObjectsNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema183.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate287.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionOfObjectsNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate287.errors = [{instancePath,schemaPath:"#/components/responses/PartitionOfObjectsNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate287.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PartitionObject = validate289;

function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate289.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/PartitionObject/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
const _errs4 = errors;
if(typeof data.label !== "string"){
validate289.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/PartitionObject/properties/label/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.class !== undefined){
const _errs6 = errors;
if(typeof data.class !== "string"){
validate289.errors = [{instancePath:instancePath+"/class",schemaPath:"#/components/schemas/PartitionObject/properties/class/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keyType !== undefined){
const _errs8 = errors;
if(typeof data.keyType !== "string"){
validate289.errors = [{instancePath:instancePath+"/keyType",schemaPath:"#/components/schemas/PartitionObject/properties/keyType/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data4 = data.size;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate289.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/PartitionObject/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate289.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/PartitionObject/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.private !== undefined){
const _errs12 = errors;
if(typeof data.private !== "boolean"){
validate289.errors = [{instancePath:instancePath+"/private",schemaPath:"#/components/schemas/PartitionObject/properties/private/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate289.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionObject/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate289.errors = vErrors;
return errors === 0;
}

const check_components_responses_PrivateSessionForObjects_content_application_1json_schema = validate290;
const schema185 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_NO_ACL_RULE","FRAMEWORK_SESSION_NOT_PRIVATE"]},"returnCode":{"const":401}}}]};

function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((data0 === "FRAMEWORK_USER_NOT_AUTHENTICATED") || (data0 === "FRAMEWORK_NO_SESSION_COOKIE")) || (data0 === "FRAMEWORK_NO_ACL_RULE")) || (data0 === "FRAMEWORK_SESSION_NOT_PRIVATE"))){
validate290.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PrivateSessionForObjects/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema185.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(401 !== data.returnCode){
validate290.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PrivateSessionForObjects/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate290.errors = [{instancePath,schemaPath:"#/components/responses/PrivateSessionForObjects/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate290.errors = vErrors;
return errors === 0;
}

const check_components_responses_ObjectNotFound_content_application_1json_schema = validate292;
const schema186 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_HSM_DOES_NOT_EXIST","HSMPLUGIN_INVALID_PARTITION","HSMPLUGIN_INVALID_OBJECT"]},"returnCode":{"const":404}}}]};

function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((data0 === "HSMPLUGIN_HSM_DOES_NOT_EXIST") || (data0 === "HSMPLUGIN_INVALID_PARTITION")) || (data0 === "HSMPLUGIN_INVALID_OBJECT"))){
validate292.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/ObjectNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema186.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate292.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/ObjectNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate292.errors = [{instancePath,schemaPath:"#/components/responses/ObjectNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate292.errors = vErrors;
return errors === 0;
}

const check_components_responses_ObjectNotReadable_content_application_1json_schema = validate294;
const schema187 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_INTERNAL_ERROR","HSMPLUGIN_FAILED_TO_GET_OBJECT_INFO"]},"returnCode":{"const":500}}}]};

function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "FRAMEWORK_INTERNAL_ERROR") || (data0 === "HSMPLUGIN_FAILED_TO_GET_OBJECT_INFO"))){
validate294.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/ObjectNotReadable/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema187.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(500 !== data.returnCode){
validate294.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/ObjectNotReadable/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 500}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate294.errors = [{instancePath,schemaPath:"#/components/responses/ObjectNotReadable/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate294.errors = vErrors;
return errors === 0;
}

const check_components_responses_ObjectActionRefused_content_application_1json_schema = validate296;
const schema188 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_BACKUP_DOES_NOT_EXIST","HSMPLUGIN_INSUFFICIENT_SPACE"]},"returnCode":{"const":400}}}]};

function validate296(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "HSMPLUGIN_BACKUP_DOES_NOT_EXIST")) || (data0 === "HSMPLUGIN_INSUFFICIENT_SPACE"))){
validate296.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/ObjectActionRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema188.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate296.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/ObjectActionRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate296.errors = [{instancePath,schemaPath:"#/components/responses/ObjectActionRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate296.errors = vErrors;
return errors === 0;
}

const check_components_responses_ObjectActionNotFound_content_application_1json_schema = validate298;
const schema189 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_HSM_DOES_NOT_EXIST","HSMPLUGIN_INVALID_PARTITION","HSMPLUGIN_INVALID_ACTION","HSMPLUGIN_INVALID_OBJECT"]},"returnCode":{"const":404}}}]};

function validate298(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((data0 === "HSMPLUGIN_HSM_DOES_NOT_EXIST") || (data0 === "HSMPLUGIN_INVALID_PARTITION")) || (data0 === "HSMPLUGIN_INVALID_ACTION")) || (data0 === "HSMPLUGIN_INVALID_OBJECT"))){
validate298.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/ObjectActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema189.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate298.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/ObjectActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate298.errors = [{instancePath,schemaPath:"#/components/responses/ObjectActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate298.errors = vErrors;
return errors === 0;
}

const check_components_schemas_SmkKey = validate300;
const schema191 = {"type":"string","enum":["Not Initialized","Initialized"]};

function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate301.errors = [{instancePath,schemaPath:"#/components/schemas/SmkState/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "Not Initialized") || (data === "Initialized"))){
validate301.errors = [{instancePath,schemaPath:"#/components/schemas/SmkState/enum",keyword:"enum",params:{allowedValues: schema191.enum}}];
return false;
}
validate301.errors = vErrors;
return errors === 0;
}


function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.state === undefined) && (missing0 = "state"))) || ((data.actions === undefined) && (missing0 = "actions"))){
validate300.errors = [{instancePath,schemaPath:"#/components/schemas/SmkKey/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "state")) || (key0 === "actions"))){
validate300.errors = [{instancePath,schemaPath:"#/components/schemas/SmkKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate300.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/SmkKey/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
const _errs4 = errors;
if(!(validate301(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actions !== undefined){
const _errs5 = errors;
if(typeof data.actions !== "string"){
validate300.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/SmkKey/properties/actions/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate300.errors = [{instancePath,schemaPath:"#/components/schemas/SmkKey/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate300.errors = vErrors;
return errors === 0;
}

const check_components_responses_SmkNotSupported_content_application_1json_schema = validate303;
const schema192 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_PARTITION_VERSION_INVALID","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "HSMPLUGIN_PARTITION_VERSION_INVALID")) || (data0 === "HSMPLUGIN_FUNC_NOT_SUPPORTED"))){
validate303.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SmkNotSupported/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema192.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate303.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SmkNotSupported/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate303.errors = [{instancePath,schemaPath:"#/components/responses/SmkNotSupported/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate303.errors = vErrors;
return errors === 0;
}

const check_components_responses_SmkNotFound_content_application_1json_schema = validate305;
const schema193 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PARTITION","HSMPLUGIN_INVALID_SMKID"]},"returnCode":{"const":404}}}]};

function validate305(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((data0 === "HSMPLUGIN_INVALID_HSM") || (data0 === "HSMPLUGIN_INVALID_PARTITION")) || (data0 === "HSMPLUGIN_INVALID_SMKID"))){
validate305.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SmkNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema193.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate305.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SmkNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate305.errors = [{instancePath,schemaPath:"#/components/responses/SmkNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate305.errors = vErrors;
return errors === 0;
}

const check_paths_1api_1lunasa_1hsms_1_hsmid_1partitions_1_partitionid_1smk_1_smkid_1actions_1_actionid_post_responses_200_content_application_1json_schema = validate307;

function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate300(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1smk~1{smkid}~1actions~1{actionid}/post/responses/200/content/application~1json/schema/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate307.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate307.errors = vErrors;
return errors === 0;
}

const check_components_responses_SmkRolloverInProgress_content_application_1json_schema = validate310;
const schema195 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS"]},"returnCode":{"const":403}}}]};

function validate310(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS")){
validate310.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SmkRolloverInProgress/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema195.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(403 !== data.returnCode){
validate310.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SmkRolloverInProgress/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 403}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate310.errors = [{instancePath,schemaPath:"#/components/responses/SmkRolloverInProgress/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate310.errors = vErrors;
return errors === 0;
}

const check_components_responses_SmkActionNotFound_content_application_1json_schema = validate312;
const schema196 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PARTITION","HSMPLUGIN_INVALID_SMKID","HSMPLUGIN_INVALID_ACTION"]},"returnCode":{"const":404}}}]};

function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((data0 === "HSMPLUGIN_INVALID_HSM") || (data0 === "HSMPLUGIN_INVALID_PARTITION")) || (data0 === "HSMPLUGIN_INVALID_SMKID")) || (data0 === "HSMPLUGIN_INVALID_ACTION"))){
validate312.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SmkActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema196.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate312.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SmkActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate312.errors = [{instancePath,schemaPath:"#/components/responses/SmkActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate312.errors = vErrors;
return errors === 0;
}

const check_components_responses_SmkNotInitialized_content_application_1json_schema = validate314;
const schema197 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_SMK_NOT_INITIALIZED"]},"returnCode":{"const":409}}}]};

function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "HSMPLUGIN_SMK_NOT_INITIALIZED")){
validate314.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SmkNotInitialized/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema197.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(409 !== data.returnCode){
validate314.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SmkNotInitialized/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 409}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate314.errors = [{instancePath,schemaPath:"#/components/responses/SmkNotInitialized/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate314.errors = vErrors;
return errors === 0;
}

const check_components_responses_SmkActionNotAllowed_content_application_1json_schema = validate316;
const schema198 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_OPERATION_NOT_ALLOWED"]},"returnCode":{"const":422}}}]};

function validate316(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "HSMPLUGIN_OPERATION_NOT_ALLOWED")){
validate316.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SmkActionNotAllowed/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema198.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(422 !== data.returnCode){
validate316.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SmkActionNotAllowed/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 422}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate316.errors = [{instancePath,schemaPath:"#/components/responses/SmkActionNotAllowed/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate316.errors = vErrors;
return errors === 0;
}

const check_components_schemas_Network = validate318;

function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.hostname === undefined) && (missing0 = "hostname")) || ((data.devices === undefined) && (missing0 = "devices"))) || ((data.measurement === undefined) && (missing0 = "measurement"))){
validate318.errors = [{instancePath,schemaPath:"#/components/schemas/Network/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.hostname !== undefined){
const _errs2 = errors;
if(typeof data.hostname !== "string"){
validate318.errors = [{instancePath:instancePath+"/hostname",schemaPath:"#/components/schemas/Network/properties/hostname/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.devices !== undefined){
const _errs4 = errors;
if(typeof data.devices !== "string"){
validate318.errors = [{instancePath:instancePath+"/devices",schemaPath:"#/components/schemas/Network/properties/devices/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.measurement !== undefined){
const _errs6 = errors;
if(typeof data.measurement !== "string"){
validate318.errors = [{instancePath:instancePath+"/measurement",schemaPath:"#/components/schemas/Network/properties/measurement/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate318.errors = [{instancePath,schemaPath:"#/components/schemas/Network/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate318.errors = vErrors;
return errors === 0;
}

const check_components_responses_NetworkChangeRefused_content_application_1json_schema = validate319;
const schema200 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","APPLIANCE_FAILED_TO_SET_HOSTNAME","APPLIANCE_INVALID_VALUE_SPECIFIED"]},"returnCode":{"const":400}}}]};

function validate319(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "APPLIANCE_FAILED_TO_SET_HOSTNAME")) || (data0 === "APPLIANCE_INVALID_VALUE_SPECIFIED"))){
validate319.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NetworkChangeRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema200.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate319.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NetworkChangeRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate319.errors = [{instancePath,schemaPath:"#/components/responses/NetworkChangeRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate319.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PingResult = validate321;

function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.time === undefined) && (missing0 = "time")){
validate321.errors = [{instancePath,schemaPath:"#/components/schemas/PingResult/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "time")){
validate321.errors = [{instancePath,schemaPath:"#/components/schemas/PingResult/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.time !== undefined){
let data0 = data.time;
const _errs2 = errors;
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate321.errors = [{instancePath:instancePath+"/time",schemaPath:"#/components/schemas/PingResult/properties/time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate321.errors = [{instancePath:instancePath+"/time",schemaPath:"#/components/schemas/PingResult/properties/time/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
}
}
}
}
else {
validate321.errors = [{instancePath,schemaPath:"#/components/schemas/PingResult/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate321.errors = vErrors;
return errors === 0;
}

const check_components_responses_NetworkActionNotFound_content_application_1json_schema = validate322;
const schema202 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["APPLIANCE_ACTION_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate322(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "APPLIANCE_ACTION_DOES_NOT_EXIST")){
validate322.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NetworkActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema202.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate322.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NetworkActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate322.errors = [{instancePath,schemaPath:"#/components/responses/NetworkActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate322.errors = vErrors;
return errors === 0;
}

const check_components_schemas_NetworkDeviceList = validate324;

function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))){
validate325.errors = [{instancePath,schemaPath:"#/components/schemas/NetworkDeviceStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate325.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/NetworkDeviceStub/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs4 = errors;
if(typeof data.url !== "string"){
validate325.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/NetworkDeviceStub/properties/url/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate325.errors = [{instancePath,schemaPath:"#/components/schemas/NetworkDeviceStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate325.errors = vErrors;
return errors === 0;
}


function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.devices === undefined) && (missing0 = "devices")){
validate324.errors = [{instancePath,schemaPath:"#/components/schemas/NetworkDeviceList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.devices !== undefined){
let data0 = data.devices;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate325(data0[i0], {instancePath:instancePath+"/devices/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate324.errors = [{instancePath:instancePath+"/devices",schemaPath:"#/components/schemas/NetworkDeviceList/properties/devices/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate324.errors = [{instancePath,schemaPath:"#/components/schemas/NetworkDeviceList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate324.errors = vErrors;
return errors === 0;
}

const check_components_schemas_NetworkDevice = validate327;
const schema205 = {"type":"object","additionalProperties":true,"required":["id","type","state","ip","mask","gateway","routes","classes","stats"],"properties":{"id":{"type":"string"},"type":{"type":"string","enum":["ethernet","bond"]},"state":{"type":"string","enum":["up","down"]},"macAddress":{"type":"string"},"ip":{"type":"string"},"mask":{"type":"integer","minimum":0,"maximum":32},"gateway":{"type":"string"},"mode":{"type":"string","enum":["active-backup","broadcast","lacp"]},"members":{"type":"array","items":{"type":"string"}},"routes":{"type":"array","items":{"$ref":"#/components/schemas/Route"}},"classes":{"type":"array","items":{"$ref":"#/components/schemas/TrafficClass"}},"stats":{"type":"string"}}};
const schema206 = {"type":"object","additionalProperties":true,"required":["id","routeType","destination","netmask","gateway"],"properties":{"id":{"type":"string"},"routeType":{"type":"string","enum":["host","network"]},"destination":{"type":"string"},"netmask":{"type":"string"},"gateway":{"type":"string"}}};

function validate328(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.routeType === undefined) && (missing0 = "routeType"))) || ((data.destination === undefined) && (missing0 = "destination"))) || ((data.netmask === undefined) && (missing0 = "netmask"))) || ((data.gateway === undefined) && (missing0 = "gateway"))){
validate328.errors = [{instancePath,schemaPath:"#/components/schemas/Route/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate328.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Route/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routeType !== undefined){
let data1 = data.routeType;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate328.errors = [{instancePath:instancePath+"/routeType",schemaPath:"#/components/schemas/Route/properties/routeType/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data1 === "host") || (data1 === "network"))){
validate328.errors = [{instancePath:instancePath+"/routeType",schemaPath:"#/components/schemas/Route/properties/routeType/enum",keyword:"enum",params:{allowedValues: schema206.properties.routeType.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.destination !== undefined){
const _errs6 = errors;
if(typeof data.destination !== "string"){
validate328.errors = [{instancePath:instancePath+"/destination",schemaPath:"#/components/schemas/Route/properties/destination/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.netmask !== undefined){
const _errs8 = errors;
if(typeof data.netmask !== "string"){
validate328.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/components/schemas/Route/properties/netmask/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gateway !== undefined){
const _errs10 = errors;
if(typeof data.gateway !== "string"){
validate328.errors = [{instancePath:instancePath+"/gateway",schemaPath:"#/components/schemas/Route/properties/gateway/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate328.errors = [{instancePath,schemaPath:"#/components/schemas/Route/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate328.errors = vErrors;
return errors === 0;
}


function validate330(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.minBandwidth === undefined) && (missing0 = "minBandwidth"))) || ((data.maxBandwidth === undefined) && (missing0 = "maxBandwidth"))){
validate330.errors = [{instancePath,schemaPath:"#/components/schemas/TrafficClass/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate330.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/TrafficClass/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minBandwidth !== undefined){
let data1 = data.minBandwidth;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate330.errors = [{instancePath:instancePath+"/minBandwidth",schemaPath:"#/components/schemas/TrafficClass/properties/minBandwidth/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
validate330.errors = [{instancePath:instancePath+"/minBandwidth",schemaPath:"#/components/schemas/TrafficClass/properties/minBandwidth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate330.errors = [{instancePath:instancePath+"/minBandwidth",schemaPath:"#/components/schemas/TrafficClass/properties/minBandwidth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxBandwidth !== undefined){
let data2 = data.maxBandwidth;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate330.errors = [{instancePath:instancePath+"/maxBandwidth",schemaPath:"#/components/schemas/TrafficClass/properties/maxBandwidth/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
validate330.errors = [{instancePath:instancePath+"/maxBandwidth",schemaPath:"#/components/schemas/TrafficClass/properties/maxBandwidth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate330.errors = [{instancePath:instancePath+"/maxBandwidth",schemaPath:"#/components/schemas/TrafficClass/properties/maxBandwidth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate330.errors = [{instancePath,schemaPath:"#/components/schemas/TrafficClass/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate330.errors = vErrors;
return errors === 0;
}


function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.ip === undefined) && (missing0 = "ip"))) || ((data.mask === undefined) && (missing0 = "mask"))) || ((data.gateway === undefined) && (missing0 = "gateway"))) || ((data.routes === undefined) && (missing0 = "routes"))) || ((data.classes === undefined) && (missing0 = "classes"))) || ((data.stats === undefined) && (missing0 = "stats"))){
validate327.errors = [{instancePath,schemaPath:"#/components/schemas/NetworkDevice/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate327.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/NetworkDevice/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data1 = data.type;
const _errs4 = errors;
if(typeof data1 !== "string"){
validate327.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/NetworkDevice/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data1 === "ethernet") || (data1 === "bond"))){
validate327.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/NetworkDevice/properties/type/enum",keyword:"enum",params:{allowedValues: schema205.properties.type.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data2 = data.state;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate327.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/NetworkDevice/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "up") || (data2 === "down"))){
validate327.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/NetworkDevice/properties/state/enum",keyword:"enum",params:{allowedValues: schema205.properties.state.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.macAddress !== undefined){
const _errs8 = errors;
if(typeof data.macAddress !== "string"){
validate327.errors = [{instancePath:instancePath+"/macAddress",schemaPath:"#/components/schemas/NetworkDevice/properties/macAddress/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ip !== undefined){
const _errs10 = errors;
if(typeof data.ip !== "string"){
validate327.errors = [{instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/NetworkDevice/properties/ip/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mask !== undefined){
let data5 = data.mask;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate327.errors = [{instancePath:instancePath+"/mask",schemaPath:"#/components/schemas/NetworkDevice/properties/mask/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 32 || isNaN(data5)){
validate327.errors = [{instancePath:instancePath+"/mask",schemaPath:"#/components/schemas/NetworkDevice/properties/mask/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32}}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate327.errors = [{instancePath:instancePath+"/mask",schemaPath:"#/components/schemas/NetworkDevice/properties/mask/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gateway !== undefined){
const _errs14 = errors;
if(typeof data.gateway !== "string"){
validate327.errors = [{instancePath:instancePath+"/gateway",schemaPath:"#/components/schemas/NetworkDevice/properties/gateway/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data7 = data.mode;
const _errs16 = errors;
if(typeof data7 !== "string"){
validate327.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/components/schemas/NetworkDevice/properties/mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data7 === "active-backup") || (data7 === "broadcast")) || (data7 === "lacp"))){
validate327.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/components/schemas/NetworkDevice/properties/mode/enum",keyword:"enum",params:{allowedValues: schema205.properties.mode.enum}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.members !== undefined){
let data8 = data.members;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
var valid1 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs20 = errors;
if(typeof data8[i0] !== "string"){
validate327.errors = [{instancePath:instancePath+"/members/" + i0,schemaPath:"#/components/schemas/NetworkDevice/properties/members/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs20 === errors;
if(!valid1){
break;
}
}
}
else {
validate327.errors = [{instancePath:instancePath+"/members",schemaPath:"#/components/schemas/NetworkDevice/properties/members/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routes !== undefined){
let data10 = data.routes;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data10)){
var valid2 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
const _errs24 = errors;
if(!(validate328(data10[i1], {instancePath:instancePath+"/routes/" + i1,parentData:data10,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
var valid2 = _errs24 === errors;
if(!valid2){
break;
}
}
}
else {
validate327.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/components/schemas/NetworkDevice/properties/routes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.classes !== undefined){
let data12 = data.classes;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data12)){
var valid3 = true;
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
const _errs27 = errors;
if(!(validate330(data12[i2], {instancePath:instancePath+"/classes/" + i2,parentData:data12,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate330.errors : vErrors.concat(validate330.errors);
errors = vErrors.length;
}
var valid3 = _errs27 === errors;
if(!valid3){
break;
}
}
}
else {
validate327.errors = [{instancePath:instancePath+"/classes",schemaPath:"#/components/schemas/NetworkDevice/properties/classes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stats !== undefined){
const _errs28 = errors;
if(typeof data.stats !== "string"){
validate327.errors = [{instancePath:instancePath+"/stats",schemaPath:"#/components/schemas/NetworkDevice/properties/stats/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate327.errors = [{instancePath,schemaPath:"#/components/schemas/NetworkDevice/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate327.errors = vErrors;
return errors === 0;
}

const check_components_responses_NetworkDeviceNotFound_content_application_1json_schema = validate332;
const schema208 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["APPLIANCE_INTERFACE_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate332(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "APPLIANCE_INTERFACE_DOES_NOT_EXIST")){
validate332.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NetworkDeviceNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema208.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate332.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NetworkDeviceNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate332.errors = [{instancePath,schemaPath:"#/components/responses/NetworkDeviceNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate332.errors = vErrors;
return errors === 0;
}

const check_components_schemas_NetworkDeviceStats = validate334;

function validate334(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.rxBytes === undefined) && (missing0 = "rxBytes")) || ((data.rxPackets === undefined) && (missing0 = "rxPackets"))) || ((data.rxErrors === undefined) && (missing0 = "rxErrors"))) || ((data.rxDropped === undefined) && (missing0 = "rxDropped"))) || ((data.txBytes === undefined) && (missing0 = "txBytes"))) || ((data.txPackets === undefined) && (missing0 = "txPackets"))) || ((data.txErrors === undefined) && (missing0 = "txErrors"))) || ((data.txDropped === undefined) && (missing0 = "txDropped"))){
validate334.errors = [{instancePath,schemaPath:"#/components/schemas/NetworkDeviceStats/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.rxBytes !== undefined){
let data0 = data.rxBytes;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate334.errors = [{instancePath:instancePath+"/rxBytes",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/rxBytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate334.errors = [{instancePath:instancePath+"/rxBytes",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/rxBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rxPackets !== undefined){
let data1 = data.rxPackets;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate334.errors = [{instancePath:instancePath+"/rxPackets",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/rxPackets/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate334.errors = [{instancePath:instancePath+"/rxPackets",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/rxPackets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rxErrors !== undefined){
let data2 = data.rxErrors;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate334.errors = [{instancePath:instancePath+"/rxErrors",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/rxErrors/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate334.errors = [{instancePath:instancePath+"/rxErrors",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/rxErrors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rxDropped !== undefined){
let data3 = data.rxDropped;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate334.errors = [{instancePath:instancePath+"/rxDropped",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/rxDropped/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate334.errors = [{instancePath:instancePath+"/rxDropped",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/rxDropped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.txBytes !== undefined){
let data4 = data.txBytes;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate334.errors = [{instancePath:instancePath+"/txBytes",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/txBytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate334.errors = [{instancePath:instancePath+"/txBytes",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/txBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.txPackets !== undefined){
let data5 = data.txPackets;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate334.errors = [{instancePath:instancePath+"/txPackets",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/txPackets/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate334.errors = [{instancePath:instancePath+"/txPackets",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/txPackets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.txErrors !== undefined){
let data6 = data.txErrors;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate334.errors = [{instancePath:instancePath+"/txErrors",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/txErrors/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate334.errors = [{instancePath:instancePath+"/txErrors",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/txErrors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.txDropped !== undefined){
let data7 = data.txDropped;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate334.errors = [{instancePath:instancePath+"/txDropped",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/txDropped/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate334.errors = [{instancePath:instancePath+"/txDropped",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/txDropped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate334.errors = [{instancePath,schemaPath:"#/components/schemas/NetworkDeviceStats/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate334.errors = vErrors;
return errors === 0;
}

const check_components_responses_BondMemberRestricted_content_application_1json_schema = validate335;
const schema210 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["OPERATION_RESTRICTED"]},"returnCode":{"const":403}}}]};

function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "OPERATION_RESTRICTED")){
validate335.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/BondMemberRestricted/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema210.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(403 !== data.returnCode){
validate335.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/BondMemberRestricted/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 403}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate335.errors = [{instancePath,schemaPath:"#/components/responses/BondMemberRestricted/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate335.errors = vErrors;
return errors === 0;
}

const check_components_responses_InterfaceFailed_content_application_1json_schema = validate337;
const schema211 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_INTERNAL_ERROR","APPLIANCE_FAILED_TO_SET_INTERFACE"]},"returnCode":{"const":500}}}]};

function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "FRAMEWORK_INTERNAL_ERROR") || (data0 === "APPLIANCE_FAILED_TO_SET_INTERFACE"))){
validate337.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/InterfaceFailed/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema211.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(500 !== data.returnCode){
validate337.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/InterfaceFailed/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 500}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate337.errors = [{instancePath,schemaPath:"#/components/responses/InterfaceFailed/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate337.errors = vErrors;
return errors === 0;
}

const check_components_responses_BondActionRefused_content_application_1json_schema = validate339;
const schema212 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","BOND_DEVICE_IS_NOT_CONFIGURED","BOND_DEVICE_IS_ALREADY_ENABLED","BOND_DEVICE_IS_ALREADY_DISABLED","APPLIANCE_FAILED_TO_ENABLE_BOND_DEVICE","APPLIANCE_FAILED_TO_DISABLE_BOND_DEVICE","APPLIANCE_INVALID_DEVICE_TYPE"]},"returnCode":{"const":400}}}]};

function validate339(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "BOND_DEVICE_IS_NOT_CONFIGURED")) || (data0 === "BOND_DEVICE_IS_ALREADY_ENABLED")) || (data0 === "BOND_DEVICE_IS_ALREADY_DISABLED")) || (data0 === "APPLIANCE_FAILED_TO_ENABLE_BOND_DEVICE")) || (data0 === "APPLIANCE_FAILED_TO_DISABLE_BOND_DEVICE")) || (data0 === "APPLIANCE_INVALID_DEVICE_TYPE"))){
validate339.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/BondActionRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema212.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate339.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/BondActionRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate339.errors = [{instancePath,schemaPath:"#/components/responses/BondActionRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate339.errors = vErrors;
return errors === 0;
}

const check_components_schemas_MeasurementStats = validate341;

function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.avg === undefined) && (missing0 = "avg")) || ((data.classId === undefined) && (missing0 = "classId"))) || ((data.max === undefined) && (missing0 = "max"))) || ((data.min === undefined) && (missing0 = "min"))){
validate343.errors = [{instancePath,schemaPath:"#/components/schemas/ClientTrafficFigures/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "avg") || (key0 === "classId")) || (key0 === "max")) || (key0 === "min"))){
validate343.errors = [{instancePath,schemaPath:"#/components/schemas/ClientTrafficFigures/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.avg !== undefined){
const _errs2 = errors;
if(typeof data.avg !== "string"){
validate343.errors = [{instancePath:instancePath+"/avg",schemaPath:"#/components/schemas/ClientTrafficFigures/properties/avg/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.classId !== undefined){
const _errs4 = errors;
if(typeof data.classId !== "string"){
validate343.errors = [{instancePath:instancePath+"/classId",schemaPath:"#/components/schemas/ClientTrafficFigures/properties/classId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max !== undefined){
const _errs6 = errors;
if(typeof data.max !== "string"){
validate343.errors = [{instancePath:instancePath+"/max",schemaPath:"#/components/schemas/ClientTrafficFigures/properties/max/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.min !== undefined){
const _errs8 = errors;
if(typeof data.min !== "string"){
validate343.errors = [{instancePath:instancePath+"/min",schemaPath:"#/components/schemas/ClientTrafficFigures/properties/min/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate343.errors = [{instancePath,schemaPath:"#/components/schemas/ClientTrafficFigures/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate343.errors = vErrors;
return errors === 0;
}


function validate342(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs2 = errors;
if(!(validate343(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
else {
validate342.errors = [{instancePath,schemaPath:"#/components/schemas/ClientTraffic/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate342.errors = vErrors;
return errors === 0;
}


function validate341(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.clientStatistics === undefined) && (missing0 = "clientStatistics")){
validate341.errors = [{instancePath,schemaPath:"#/components/schemas/MeasurementStats/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "clientStatistics")){
validate341.errors = [{instancePath,schemaPath:"#/components/schemas/MeasurementStats/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.clientStatistics !== undefined){
let data0 = data.clientStatistics;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate342(data0[i0], {instancePath:instancePath+"/clientStatistics/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate341.errors = [{instancePath:instancePath+"/clientStatistics",schemaPath:"#/components/schemas/MeasurementStats/properties/clientStatistics/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate341.errors = [{instancePath,schemaPath:"#/components/schemas/MeasurementStats/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate341.errors = vErrors;
return errors === 0;
}

const check_components_responses_MeasurementStatsRefused_content_application_1json_schema = validate346;
const schema216 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","APPLIANCE_MEASUREMENT_DURATION_REQUIRED","APPLIANCE_FAILED_TO_GET_MEASUREMENT_STATS"]},"returnCode":{"const":400}}}]};

function validate346(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "APPLIANCE_MEASUREMENT_DURATION_REQUIRED")) || (data0 === "APPLIANCE_FAILED_TO_GET_MEASUREMENT_STATS"))){
validate346.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/MeasurementStatsRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema216.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate346.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/MeasurementStatsRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate346.errors = [{instancePath,schemaPath:"#/components/responses/MeasurementStatsRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate346.errors = vErrors;
return errors === 0;
}

const check_components_schemas_TrafficClass = validate330;

const check_components_responses_TrafficClassNotFound_content_application_1json_schema = validate348;
const schema217 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["APPLIANCE_INTERFACE_DOES_NOT_EXIST","APPLIANCE_CLASS_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate348(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "APPLIANCE_INTERFACE_DOES_NOT_EXIST") || (data0 === "APPLIANCE_CLASS_DOES_NOT_EXIST"))){
validate348.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/TrafficClassNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema217.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate348.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/TrafficClassNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate348.errors = [{instancePath,schemaPath:"#/components/responses/TrafficClassNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate348.errors = vErrors;
return errors === 0;
}

const check_components_headers_TrafficClassLocation_schema = validate350;
const pattern23 = new RegExp("^/api/lunasa/network/devices/[^/]+/classes/[^/]+$", "u");

function validate350(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern23.test(data)){
validate350.errors = [{instancePath,schemaPath:"#/components/headers/TrafficClassLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/network/devices/[^/]+/classes/[^/]+$"}}];
return false;
}
}
else {
validate350.errors = [{instancePath,schemaPath:"#/components/headers/TrafficClassLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate350.errors = vErrors;
return errors === 0;
}

const check_components_responses_TrafficClassRefused_content_application_1json_schema = validate351;
const schema219 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","APPLIANCE_INVALID_BANDWIDTH","APPLIANCE_CLASS_NAME_RESERVED","APPLIANCE_FAILED_TO_CREATE_CLASS"]},"returnCode":{"const":400}}}]};

function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "APPLIANCE_INVALID_BANDWIDTH")) || (data0 === "APPLIANCE_CLASS_NAME_RESERVED")) || (data0 === "APPLIANCE_FAILED_TO_CREATE_CLASS"))){
validate351.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/TrafficClassRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema219.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate351.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/TrafficClassRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate351.errors = [{instancePath,schemaPath:"#/components/responses/TrafficClassRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate351.errors = vErrors;
return errors === 0;
}

const check_components_responses_RouteNotFound_content_application_1json_schema = validate353;
const schema220 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["APPLIANCE_INTERFACE_DOES_NOT_EXIST","APPLIANCE_ROUTE_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate353(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "APPLIANCE_INTERFACE_DOES_NOT_EXIST") || (data0 === "APPLIANCE_ROUTE_DOES_NOT_EXIST"))){
validate353.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/RouteNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema220.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate353.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/RouteNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate353.errors = [{instancePath,schemaPath:"#/components/responses/RouteNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate353.errors = vErrors;
return errors === 0;
}

const check_components_schemas_Measurement = validate355;

function validate355(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.enabled === undefined) && (missing0 = "enabled")) || ((data.interval === undefined) && (missing0 = "interval"))){
validate355.errors = [{instancePath,schemaPath:"#/components/schemas/Measurement/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.enabled !== undefined){
const _errs2 = errors;
if(typeof data.enabled !== "boolean"){
validate355.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/components/schemas/Measurement/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.interval !== undefined){
let data1 = data.interval;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate355.errors = [{instancePath:instancePath+"/interval",schemaPath:"#/components/schemas/Measurement/properties/interval/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 99999 || isNaN(data1)){
validate355.errors = [{instancePath:instancePath+"/interval",schemaPath:"#/components/schemas/Measurement/properties/interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate355.errors = [{instancePath:instancePath+"/interval",schemaPath:"#/components/schemas/Measurement/properties/interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate355.errors = [{instancePath,schemaPath:"#/components/schemas/Measurement/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate355.errors = vErrors;
return errors === 0;
}

const check_components_responses_MeasurementActionRefused_content_application_1json_schema = validate356;
const schema222 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","APPLIANCE_MEASUREMENT_ACTION_FAILED","APPLIANCE_INVALID_PATTERN_DETECTED","APPLIANCE_MEASUREMENT_INTERVAL_REQUIRED"]},"returnCode":{"const":400}}}]};

function validate356(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "APPLIANCE_MEASUREMENT_ACTION_FAILED")) || (data0 === "APPLIANCE_INVALID_PATTERN_DETECTED")) || (data0 === "APPLIANCE_MEASUREMENT_INTERVAL_REQUIRED"))){
validate356.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/MeasurementActionRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema222.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate356.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/MeasurementActionRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate356.errors = [{instancePath,schemaPath:"#/components/responses/MeasurementActionRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate356.errors = vErrors;
return errors === 0;
}

const check_components_schemas_Time = validate358;

function validate358(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.date === undefined) && (missing0 = "date")) || ((data.time === undefined) && (missing0 = "time"))) || ((data.timeZone === undefined) && (missing0 = "timeZone"))){
validate358.errors = [{instancePath,schemaPath:"#/components/schemas/Time/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.date !== undefined){
const _errs2 = errors;
if(typeof data.date !== "string"){
validate358.errors = [{instancePath:instancePath+"/date",schemaPath:"#/components/schemas/Time/properties/date/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
const _errs4 = errors;
if(typeof data.time !== "string"){
validate358.errors = [{instancePath:instancePath+"/time",schemaPath:"#/components/schemas/Time/properties/time/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeZone !== undefined){
const _errs6 = errors;
if(typeof data.timeZone !== "string"){
validate358.errors = [{instancePath:instancePath+"/timeZone",schemaPath:"#/components/schemas/Time/properties/timeZone/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate358.errors = [{instancePath,schemaPath:"#/components/schemas/Time/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate358.errors = vErrors;
return errors === 0;
}

const check_components_responses_TimeRefused_content_application_1json_schema = validate359;
const schema224 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","APPLIANCE_INVALID_VALUE_SPECIFIED","APPLIANCE_REQUIRE_SO_LOGIN"]},"returnCode":{"const":400}}}]};

function validate359(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "APPLIANCE_INVALID_VALUE_SPECIFIED")) || (data0 === "APPLIANCE_REQUIRE_SO_LOGIN"))){
validate359.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/TimeRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema224.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate359.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/TimeRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate359.errors = [{instancePath,schemaPath:"#/components/responses/TimeRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate359.errors = vErrors;
return errors === 0;
}

const check_components_schemas_Ntp = validate361;

function validate361(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.servers === undefined) && (missing0 = "servers")) || ((data.status === undefined) && (missing0 = "status"))){
validate361.errors = [{instancePath,schemaPath:"#/components/schemas/Ntp/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.servers !== undefined){
const _errs2 = errors;
if(typeof data.servers !== "string"){
validate361.errors = [{instancePath:instancePath+"/servers",schemaPath:"#/components/schemas/Ntp/properties/servers/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs4 = errors;
if(typeof data.status !== "string"){
validate361.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/Ntp/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate361.errors = [{instancePath,schemaPath:"#/components/schemas/Ntp/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate361.errors = vErrors;
return errors === 0;
}

const check_components_schemas_NtpStatus = validate362;

function validate362(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.running === undefined) && (missing0 = "running")) || ((data.synchronized === undefined) && (missing0 = "synchronized"))) || ((data.server === undefined) && (missing0 = "server"))) || ((data.offset === undefined) && (missing0 = "offset"))){
validate362.errors = [{instancePath,schemaPath:"#/components/schemas/NtpStatus/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.running !== undefined){
const _errs2 = errors;
if(typeof data.running !== "boolean"){
validate362.errors = [{instancePath:instancePath+"/running",schemaPath:"#/components/schemas/NtpStatus/properties/running/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.synchronized !== undefined){
const _errs4 = errors;
if(typeof data.synchronized !== "boolean"){
validate362.errors = [{instancePath:instancePath+"/synchronized",schemaPath:"#/components/schemas/NtpStatus/properties/synchronized/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.server !== undefined){
const _errs6 = errors;
if(typeof data.server !== "string"){
validate362.errors = [{instancePath:instancePath+"/server",schemaPath:"#/components/schemas/NtpStatus/properties/server/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offset !== undefined){
let data3 = data.offset;
const _errs8 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate362.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/components/schemas/NtpStatus/properties/offset/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate362.errors = [{instancePath,schemaPath:"#/components/schemas/NtpStatus/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate362.errors = vErrors;
return errors === 0;
}

const check_components_schemas_NtpServerList = validate363;

function validate364(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))){
validate364.errors = [{instancePath,schemaPath:"#/components/schemas/NtpServerStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate364.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/NtpServerStub/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs4 = errors;
if(typeof data.url !== "string"){
validate364.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/NtpServerStub/properties/url/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate364.errors = [{instancePath,schemaPath:"#/components/schemas/NtpServerStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate364.errors = vErrors;
return errors === 0;
}


function validate363(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.servers === undefined) && (missing0 = "servers")){
validate363.errors = [{instancePath,schemaPath:"#/components/schemas/NtpServerList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.servers !== undefined){
let data0 = data.servers;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate364(data0[i0], {instancePath:instancePath+"/servers/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate363.errors = [{instancePath:instancePath+"/servers",schemaPath:"#/components/schemas/NtpServerList/properties/servers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate363.errors = [{instancePath,schemaPath:"#/components/schemas/NtpServerList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate363.errors = vErrors;
return errors === 0;
}

const check_components_headers_NtpServerLocation_schema = validate366;
const pattern24 = new RegExp("^/api/lunasa/ntp/servers/[^/]+$", "u");

function validate366(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern24.test(data)){
validate366.errors = [{instancePath,schemaPath:"#/components/headers/NtpServerLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/ntp/servers/[^/]+$"}}];
return false;
}
}
else {
validate366.errors = [{instancePath,schemaPath:"#/components/headers/NtpServerLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate366.errors = vErrors;
return errors === 0;
}

const check_components_responses_NtpServerRefused_content_application_1json_schema = validate367;
const schema230 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","NTP_INVALID_AUTHENTICATION","NTP_VERSION_NOT_SUPPORTED","NTP_PORT_NOT_SUPPORTED","NTP_INVALID_SERVER","NTP_SERVER_ALREADY_EXISTS","APPLIANCE_REQUIRE_SO_LOGIN"]},"returnCode":{"const":400}}}]};

function validate367(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "NTP_INVALID_AUTHENTICATION")) || (data0 === "NTP_VERSION_NOT_SUPPORTED")) || (data0 === "NTP_PORT_NOT_SUPPORTED")) || (data0 === "NTP_INVALID_SERVER")) || (data0 === "NTP_SERVER_ALREADY_EXISTS")) || (data0 === "APPLIANCE_REQUIRE_SO_LOGIN"))){
validate367.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtpServerRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema230.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate367.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtpServerRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate367.errors = [{instancePath,schemaPath:"#/components/responses/NtpServerRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate367.errors = vErrors;
return errors === 0;
}

const check_components_schemas_NtpServer = validate369;

function validate369(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.address === undefined) && (missing0 = "address"))) || ((data.isBurstEnabled === undefined) && (missing0 = "isBurstEnabled"))) || ((data.isInitialBurstEnabled === undefined) && (missing0 = "isInitialBurstEnabled"))) || ((data.isPreferredServer === undefined) && (missing0 = "isPreferredServer"))) || ((data.protocolVersion === undefined) && (missing0 = "protocolVersion"))) || ((data.nts === undefined) && (missing0 = "nts"))){
validate369.errors = [{instancePath,schemaPath:"#/components/schemas/NtpServer/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate369.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/NtpServer/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.address !== undefined){
const _errs4 = errors;
if(typeof data.address !== "string"){
validate369.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/NtpServer/properties/address/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isBurstEnabled !== undefined){
const _errs6 = errors;
if(typeof data.isBurstEnabled !== "boolean"){
validate369.errors = [{instancePath:instancePath+"/isBurstEnabled",schemaPath:"#/components/schemas/NtpServer/properties/isBurstEnabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isInitialBurstEnabled !== undefined){
const _errs8 = errors;
if(typeof data.isInitialBurstEnabled !== "boolean"){
validate369.errors = [{instancePath:instancePath+"/isInitialBurstEnabled",schemaPath:"#/components/schemas/NtpServer/properties/isInitialBurstEnabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isPreferredServer !== undefined){
const _errs10 = errors;
if(typeof data.isPreferredServer !== "boolean"){
validate369.errors = [{instancePath:instancePath+"/isPreferredServer",schemaPath:"#/components/schemas/NtpServer/properties/isPreferredServer/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keyId !== undefined){
let data5 = data.keyId;
const _errs12 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate369.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/components/schemas/NtpServer/properties/keyId/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 65535 || isNaN(data5)){
validate369.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/components/schemas/NtpServer/properties/keyId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate369.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/components/schemas/NtpServer/properties/keyId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protocolVersion !== undefined){
let data6 = data.protocolVersion;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate369.errors = [{instancePath:instancePath+"/protocolVersion",schemaPath:"#/components/schemas/NtpServer/properties/protocolVersion/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 4 || isNaN(data6)){
validate369.errors = [{instancePath:instancePath+"/protocolVersion",schemaPath:"#/components/schemas/NtpServer/properties/protocolVersion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4}}];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate369.errors = [{instancePath:instancePath+"/protocolVersion",schemaPath:"#/components/schemas/NtpServer/properties/protocolVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nts !== undefined){
const _errs16 = errors;
if(typeof data.nts !== "boolean"){
validate369.errors = [{instancePath:instancePath+"/nts",schemaPath:"#/components/schemas/NtpServer/properties/nts/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined){
let data8 = data.port;
const _errs18 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate369.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/NtpServer/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 65535 || isNaN(data8)){
validate369.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/NtpServer/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate369.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/NtpServer/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate369.errors = [{instancePath,schemaPath:"#/components/schemas/NtpServer/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate369.errors = vErrors;
return errors === 0;
}

const check_components_responses_NtpServerNotFound_content_application_1json_schema = validate370;
const schema232 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["NTP_SERVER_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate370(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "NTP_SERVER_DOES_NOT_EXIST")){
validate370.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtpServerNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema232.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate370.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtpServerNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate370.errors = [{instancePath,schemaPath:"#/components/responses/NtpServerNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate370.errors = vErrors;
return errors === 0;
}

const check_components_responses_NtpServerSettingsRefused_content_application_1json_schema = validate372;
const schema233 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","NTP_INVALID_AUTHENTICATION","NTP_VERSION_NOT_SUPPORTED","NTP_PORT_NOT_SUPPORTED","APPLIANCE_REQUIRE_SO_LOGIN"]},"returnCode":{"const":400}}}]};

function validate372(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "NTP_INVALID_AUTHENTICATION")) || (data0 === "NTP_VERSION_NOT_SUPPORTED")) || (data0 === "NTP_PORT_NOT_SUPPORTED")) || (data0 === "APPLIANCE_REQUIRE_SO_LOGIN"))){
validate372.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtpServerSettingsRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema233.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate372.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtpServerSettingsRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate372.errors = [{instancePath,schemaPath:"#/components/responses/NtpServerSettingsRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate372.errors = vErrors;
return errors === 0;
}

const check_components_responses_NtpActionRefused_content_application_1json_schema = validate374;
const schema234 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","NTP_INVALID_AUTHENTICATION"]},"returnCode":{"const":400}}}]};

function validate374(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "NTP_INVALID_AUTHENTICATION"))){
validate374.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtpActionRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema234.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate374.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtpActionRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate374.errors = [{instancePath,schemaPath:"#/components/responses/NtpActionRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate374.errors = vErrors;
return errors === 0;
}

const check_components_responses_NtpActionNotFound_content_application_1json_schema = validate376;
const schema235 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["APPLIANCE_ACTION_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate376(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "APPLIANCE_ACTION_DOES_NOT_EXIST")){
validate376.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtpActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema235.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate376.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtpActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate376.errors = [{instancePath,schemaPath:"#/components/responses/NtpActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate376.errors = vErrors;
return errors === 0;
}

const check_components_responses_NtpServiceRunning_content_application_1json_schema = validate378;
const schema236 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SYSCONF_CONFIG_NTP_SERVICE_RUNNING"]},"returnCode":{"const":409}}}]};

function validate378(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "SYSCONF_CONFIG_NTP_SERVICE_RUNNING")){
validate378.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtpServiceRunning/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema236.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(409 !== data.returnCode){
validate378.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtpServiceRunning/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 409}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate378.errors = [{instancePath,schemaPath:"#/components/responses/NtpServiceRunning/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate378.errors = vErrors;
return errors === 0;
}

const check_components_responses_NtpFailed_content_application_1json_schema = validate380;
const schema237 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_INTERNAL_ERROR","NTP_OPERATION_FAILED"]},"returnCode":{"const":500}}}]};

function validate380(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "FRAMEWORK_INTERNAL_ERROR") || (data0 === "NTP_OPERATION_FAILED"))){
validate380.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtpFailed/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema237.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(500 !== data.returnCode){
validate380.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtpFailed/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 500}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate380.errors = [{instancePath,schemaPath:"#/components/responses/NtpFailed/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate380.errors = vErrors;
return errors === 0;
}

const check_components_schemas_Syslog = validate382;
const schema238 = {"type":"object","additionalProperties":true,"required":["logs","remoteHosts","period","rotations"],"properties":{"logs":{"type":"string"},"remoteHosts":{"type":"string"},"period":{"type":"string","enum":["daily","weekly","monthly"]},"rotations":{"type":"integer","minimum":1,"maximum":100},"certificate":{"$ref":"#/components/schemas/SyslogCertificate"},"ca":{"$ref":"#/components/schemas/SyslogCertificate"}}};

function validate383(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.subject === undefined) && (missing0 = "subject")) || ((data.validFrom === undefined) && (missing0 = "validFrom"))) || ((data.validTo === undefined) && (missing0 = "validTo"))){
validate383.errors = [{instancePath,schemaPath:"#/components/schemas/SyslogCertificate/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.subject !== undefined){
const _errs2 = errors;
if(typeof data.subject !== "string"){
validate383.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/components/schemas/SyslogCertificate/properties/subject/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validFrom !== undefined){
const _errs4 = errors;
if(typeof data.validFrom !== "string"){
validate383.errors = [{instancePath:instancePath+"/validFrom",schemaPath:"#/components/schemas/SyslogCertificate/properties/validFrom/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validTo !== undefined){
const _errs6 = errors;
if(typeof data.validTo !== "string"){
validate383.errors = [{instancePath:instancePath+"/validTo",schemaPath:"#/components/schemas/SyslogCertificate/properties/validTo/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate383.errors = [{instancePath,schemaPath:"#/components/schemas/SyslogCertificate/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate383.errors = vErrors;
return errors === 0;
}


function validate382(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.logs === undefined) && (missing0 = "logs")) || ((data.remoteHosts === undefined) && (missing0 = "remoteHosts"))) || ((data.period === undefined) && (missing0 = "period"))) || ((data.rotations === undefined) && (missing0 = "rotations"))){
validate382.errors = [{instancePath,schemaPath:"#/components/schemas/Syslog/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.logs !== undefined){
const _errs2 = errors;
if(typeof data.logs !== "string"){
validate382.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/components/schemas/Syslog/properties/logs/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remoteHosts !== undefined){
const _errs4 = errors;
if(typeof data.remoteHosts !== "string"){
validate382.errors = [{instancePath:instancePath+"/remoteHosts",schemaPath:"#/components/schemas/Syslog/properties/remoteHosts/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.period !== undefined){
let data2 = data.period;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate382.errors = [{instancePath:instancePath+"/period",schemaPath:"#/components/schemas/Syslog/properties/period/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data2 === "daily") || (data2 === "weekly")) || (data2 === "monthly"))){
validate382.errors = [{instancePath:instancePath+"/period",schemaPath:"#/components/schemas/Syslog/properties/period/enum",keyword:"enum",params:{allowedValues: schema238.properties.period.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rotations !== undefined){
let data3 = data.rotations;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate382.errors = [{instancePath:instancePath+"/rotations",schemaPath:"#/components/schemas/Syslog/properties/rotations/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
validate382.errors = [{instancePath:instancePath+"/rotations",schemaPath:"#/components/schemas/Syslog/properties/rotations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate382.errors = [{instancePath:instancePath+"/rotations",schemaPath:"#/components/schemas/Syslog/properties/rotations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificate !== undefined){
const _errs10 = errors;
if(!(validate383(data.certificate, {instancePath:instancePath+"/certificate",parentData:data,parentDataProperty:"certificate",rootData}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ca !== undefined){
const _errs11 = errors;
if(!(validate383(data.ca, {instancePath:instancePath+"/ca",parentData:data,parentDataProperty:"ca",rootData}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate382.errors = [{instancePath,schemaPath:"#/components/schemas/Syslog/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate382.errors = vErrors;
return errors === 0;
}

const check_components_schemas_SyslogLogList = validate386;

function validate387(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))){
validate387.errors = [{instancePath,schemaPath:"#/components/schemas/SyslogLogStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate387.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/SyslogLogStub/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs4 = errors;
if(typeof data.url !== "string"){
validate387.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/SyslogLogStub/properties/url/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate387.errors = [{instancePath,schemaPath:"#/components/schemas/SyslogLogStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate387.errors = vErrors;
return errors === 0;
}


function validate386(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.logs === undefined) && (missing0 = "logs")){
validate386.errors = [{instancePath,schemaPath:"#/components/schemas/SyslogLogList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.logs !== undefined){
let data0 = data.logs;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate387(data0[i0], {instancePath:instancePath+"/logs/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate386.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/components/schemas/SyslogLogList/properties/logs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate386.errors = [{instancePath,schemaPath:"#/components/schemas/SyslogLogList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate386.errors = vErrors;
return errors === 0;
}

const check_components_schemas_SyslogLog = validate389;

function validate389(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.lines === undefined) && (missing0 = "lines"))){
validate389.errors = [{instancePath,schemaPath:"#/components/schemas/SyslogLog/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate389.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/SyslogLog/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lines !== undefined){
let data1 = data.lines;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(typeof data1[i0] !== "string"){
validate389.errors = [{instancePath:instancePath+"/lines/" + i0,schemaPath:"#/components/schemas/SyslogLog/properties/lines/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate389.errors = [{instancePath:instancePath+"/lines",schemaPath:"#/components/schemas/SyslogLog/properties/lines/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate389.errors = [{instancePath,schemaPath:"#/components/schemas/SyslogLog/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate389.errors = vErrors;
return errors === 0;
}

const check_components_responses_SyslogLogNotFound_content_application_1json_schema = validate390;
const schema243 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SYSLOG_LOG_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate390(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "SYSLOG_LOG_DOES_NOT_EXIST")){
validate390.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SyslogLogNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema243.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate390.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SyslogLogNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate390.errors = [{instancePath,schemaPath:"#/components/responses/SyslogLogNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate390.errors = vErrors;
return errors === 0;
}

const check_components_schemas_RemoteHostList = validate392;

function validate393(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.address === undefined) && (missing0 = "address")) || ((data.protocol === undefined) && (missing0 = "protocol"))) || ((data.port === undefined) && (missing0 = "port"))) || ((data.mode === undefined) && (missing0 = "mode"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.tls === undefined) && (missing0 = "tls"))){
validate393.errors = [{instancePath,schemaPath:"#/components/schemas/RemoteHost/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.address !== undefined){
const _errs2 = errors;
if(typeof data.address !== "string"){
validate393.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/RemoteHost/properties/address/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.protocol !== undefined){
const _errs4 = errors;
if(typeof data.protocol !== "string"){
validate393.errors = [{instancePath:instancePath+"/protocol",schemaPath:"#/components/schemas/RemoteHost/properties/protocol/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined){
let data2 = data.port;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate393.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/RemoteHost/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
validate393.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/RemoteHost/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate393.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/RemoteHost/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
const _errs8 = errors;
if(typeof data.mode !== "string"){
validate393.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/components/schemas/RemoteHost/properties/mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs10 = errors;
if(typeof data.name !== "string"){
validate393.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/RemoteHost/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tls !== undefined){
const _errs12 = errors;
if(typeof data.tls !== "boolean"){
validate393.errors = [{instancePath:instancePath+"/tls",schemaPath:"#/components/schemas/RemoteHost/properties/tls/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate393.errors = [{instancePath,schemaPath:"#/components/schemas/RemoteHost/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate393.errors = vErrors;
return errors === 0;
}


function validate392(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.remoteHosts === undefined) && (missing0 = "remoteHosts")){
validate392.errors = [{instancePath,schemaPath:"#/components/schemas/RemoteHostList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.remoteHosts !== undefined){
let data0 = data.remoteHosts;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate393(data0[i0], {instancePath:instancePath+"/remoteHosts/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate392.errors = [{instancePath:instancePath+"/remoteHosts",schemaPath:"#/components/schemas/RemoteHostList/properties/remoteHosts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate392.errors = [{instancePath,schemaPath:"#/components/schemas/RemoteHostList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate392.errors = vErrors;
return errors === 0;
}

const check_components_responses_RemoteHostRefused_content_application_1json_schema = validate395;
const schema246 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","SYSLOG_REMOTE_HOST_ALREADY_EXISTS"]},"returnCode":{"const":400}}}]};

function validate395(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "SYSLOG_REMOTE_HOST_ALREADY_EXISTS"))){
validate395.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/RemoteHostRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema246.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate395.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/RemoteHostRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate395.errors = [{instancePath,schemaPath:"#/components/responses/RemoteHostRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate395.errors = vErrors;
return errors === 0;
}

const check_components_responses_SyslogCaRefused_content_application_1json_schema = validate397;
const schema247 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","APPLIANCE_INVALID_CERTIFICATE","APPLIANCE_EXPIRED_CERTIFICATE","APPLIANCE_FILENAME_NOT_VALID"]},"returnCode":{"const":400}}}]};

function validate397(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "APPLIANCE_INVALID_CERTIFICATE")) || (data0 === "APPLIANCE_EXPIRED_CERTIFICATE")) || (data0 === "APPLIANCE_FILENAME_NOT_VALID"))){
validate397.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SyslogCaRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema247.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate397.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SyslogCaRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate397.errors = [{instancePath,schemaPath:"#/components/responses/SyslogCaRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate397.errors = vErrors;
return errors === 0;
}

const check_components_responses_SyslogCaFileNotFound_content_application_1json_schema = validate399;
const schema248 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SERVERPLUGIN_FILEID_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate399(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "SERVERPLUGIN_FILEID_DOES_NOT_EXIST")){
validate399.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SyslogCaFileNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema248.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate399.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SyslogCaFileNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate399.errors = [{instancePath,schemaPath:"#/components/responses/SyslogCaFileNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate399.errors = vErrors;
return errors === 0;
}

const check_components_responses_SyslogCertificateRefused_content_application_1json_schema = validate401;
const schema249 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","SYSLOG_INVALID_CERTIFICATE","APPLIANCE_EXPIRED_CERT","SERVER_REQUEST_NOT_APPROPRIATE"]},"returnCode":{"const":400}}}]};

function validate401(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "SYSLOG_INVALID_CERTIFICATE")) || (data0 === "APPLIANCE_EXPIRED_CERT")) || (data0 === "SERVER_REQUEST_NOT_APPROPRIATE"))){
validate401.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SyslogCertificateRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema249.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate401.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SyslogCertificateRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate401.errors = [{instancePath,schemaPath:"#/components/responses/SyslogCertificateRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate401.errors = vErrors;
return errors === 0;
}

const check_components_responses_SyslogCertificateFileNotFound_content_application_1json_schema = validate403;
const schema250 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SERVERPLUGIN_FILEID_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate403(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "SERVERPLUGIN_FILEID_DOES_NOT_EXIST")){
validate403.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SyslogCertificateFileNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema250.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate403.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SyslogCertificateFileNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate403.errors = [{instancePath,schemaPath:"#/components/responses/SyslogCertificateFileNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate403.errors = vErrors;
return errors === 0;
}

const check_components_responses_SelfSignedCertificateRefused_content_application_1json_schema = validate405;
const schema251 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","APPLIANCE_INVALID_VALUE_SPECIFIED"]},"returnCode":{"const":400}}}]};

function validate405(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "APPLIANCE_INVALID_VALUE_SPECIFIED"))){
validate405.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SelfSignedCertificateRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema251.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate405.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SelfSignedCertificateRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate405.errors = [{instancePath,schemaPath:"#/components/responses/SelfSignedCertificateRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate405.errors = vErrors;
return errors === 0;
}

const check_components_schemas_Snmp = validate407;

function validate407(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.users === undefined) && (missing0 = "users")) || ((data.traps === undefined) && (missing0 = "traps"))) || ((data.trapsEnabled === undefined) && (missing0 = "trapsEnabled"))){
validate407.errors = [{instancePath,schemaPath:"#/components/schemas/Snmp/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.users !== undefined){
let data0 = data.users;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(typeof data0[i0] !== "string"){
validate407.errors = [{instancePath:instancePath+"/users/" + i0,schemaPath:"#/components/schemas/Snmp/properties/users/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate407.errors = [{instancePath:instancePath+"/users",schemaPath:"#/components/schemas/Snmp/properties/users/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.traps !== undefined){
let data2 = data.traps;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs8 = errors;
if(typeof data2[i1] !== "string"){
validate407.errors = [{instancePath:instancePath+"/traps/" + i1,schemaPath:"#/components/schemas/Snmp/properties/traps/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate407.errors = [{instancePath:instancePath+"/traps",schemaPath:"#/components/schemas/Snmp/properties/traps/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trapsEnabled !== undefined){
const _errs10 = errors;
if(typeof data.trapsEnabled !== "boolean"){
validate407.errors = [{instancePath:instancePath+"/trapsEnabled",schemaPath:"#/components/schemas/Snmp/properties/trapsEnabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate407.errors = [{instancePath,schemaPath:"#/components/schemas/Snmp/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate407.errors = vErrors;
return errors === 0;
}

const check_components_schemas_SnmpTrapId = validate408;

function validate408(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate408.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpTrapId/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate408.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/SnmpTrapId/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
else {
validate408.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpTrapId/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate408.errors = vErrors;
return errors === 0;
}

const check_components_headers_SnmpTrapLocation_schema = validate409;
const pattern25 = new RegExp("^/api/lunasa/snmp/traps/[^/]+$", "u");

function validate409(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern25.test(data)){
validate409.errors = [{instancePath,schemaPath:"#/components/headers/SnmpTrapLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/snmp/traps/[^/]+$"}}];
return false;
}
}
else {
validate409.errors = [{instancePath,schemaPath:"#/components/headers/SnmpTrapLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate409.errors = vErrors;
return errors === 0;
}

const check_components_responses_SnmpTrapRefused_content_application_1json_schema = validate410;
const schema255 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","SNMP_TRAP_ALREADY_EXISTS"]},"returnCode":{"const":400}}}]};

function validate410(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "SNMP_TRAP_ALREADY_EXISTS"))){
validate410.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SnmpTrapRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema255.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate410.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SnmpTrapRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate410.errors = [{instancePath,schemaPath:"#/components/responses/SnmpTrapRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate410.errors = vErrors;
return errors === 0;
}

const check_components_responses_SnmpFailed_content_application_1json_schema = validate412;
const schema256 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_INTERNAL_ERROR","SNMP_OPERATION_FAILED"]},"returnCode":{"const":500}}}]};

function validate412(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "FRAMEWORK_INTERNAL_ERROR") || (data0 === "SNMP_OPERATION_FAILED"))){
validate412.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SnmpFailed/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema256.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(500 !== data.returnCode){
validate412.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SnmpFailed/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 500}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate412.errors = [{instancePath,schemaPath:"#/components/responses/SnmpFailed/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate412.errors = vErrors;
return errors === 0;
}

const check_components_responses_SnmpTrapActionNotFound_content_application_1json_schema = validate414;
const schema257 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SNMP_TRAP_ACTION_INVALID","SNMP_TRAP_NOT_CONFIGURED"]},"returnCode":{"const":404}}}]};

function validate414(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "SNMP_TRAP_ACTION_INVALID") || (data0 === "SNMP_TRAP_NOT_CONFIGURED"))){
validate414.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SnmpTrapActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema257.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate414.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SnmpTrapActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate414.errors = [{instancePath,schemaPath:"#/components/responses/SnmpTrapActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate414.errors = vErrors;
return errors === 0;
}

const check_components_schemas_SnmpTrap = validate416;

function validate416(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.authenticationProtocol === undefined) && (missing0 = "authenticationProtocol")) || ((data.engineId === undefined) && (missing0 = "engineId"))) || ((data.port === undefined) && (missing0 = "port"))) || ((data.privacyProtocol === undefined) && (missing0 = "privacyProtocol"))) || ((data.securityLevel === undefined) && (missing0 = "securityLevel"))) || ((data.securityName === undefined) && (missing0 = "securityName"))) || ((data.trapType === undefined) && (missing0 = "trapType"))){
validate416.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpTrap/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "authenticationProtocol") || (key0 === "engineId")) || (key0 === "port")) || (key0 === "privacyProtocol")) || (key0 === "securityLevel")) || (key0 === "securityName")) || (key0 === "trapType"))){
validate416.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpTrap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.authenticationProtocol !== undefined){
const _errs2 = errors;
if(typeof data.authenticationProtocol !== "string"){
validate416.errors = [{instancePath:instancePath+"/authenticationProtocol",schemaPath:"#/components/schemas/SnmpTrap/properties/authenticationProtocol/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.engineId !== undefined){
const _errs4 = errors;
if(typeof data.engineId !== "string"){
validate416.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpTrap/properties/engineId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined){
let data2 = data.port;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate416.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/SnmpTrap/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.privacyProtocol !== undefined){
const _errs8 = errors;
if(typeof data.privacyProtocol !== "string"){
validate416.errors = [{instancePath:instancePath+"/privacyProtocol",schemaPath:"#/components/schemas/SnmpTrap/properties/privacyProtocol/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.securityLevel !== undefined){
const _errs10 = errors;
if(typeof data.securityLevel !== "string"){
validate416.errors = [{instancePath:instancePath+"/securityLevel",schemaPath:"#/components/schemas/SnmpTrap/properties/securityLevel/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.securityName !== undefined){
const _errs12 = errors;
if(typeof data.securityName !== "string"){
validate416.errors = [{instancePath:instancePath+"/securityName",schemaPath:"#/components/schemas/SnmpTrap/properties/securityName/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trapType !== undefined){
const _errs14 = errors;
if(typeof data.trapType !== "string"){
validate416.errors = [{instancePath:instancePath+"/trapType",schemaPath:"#/components/schemas/SnmpTrap/properties/trapType/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate416.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpTrap/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate416.errors = vErrors;
return errors === 0;
}

const check_components_responses_SnmpTrapNotFound_content_application_1json_schema = validate417;
const schema259 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SNMP_TRAP_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate417(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "SNMP_TRAP_DOES_NOT_EXIST")){
validate417.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SnmpTrapNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema259.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate417.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SnmpTrapNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate417.errors = [{instancePath,schemaPath:"#/components/responses/SnmpTrapNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate417.errors = vErrors;
return errors === 0;
}

const check_components_headers_SnmpUserLocation_schema = validate419;
const pattern26 = new RegExp("^/api/lunasa/snmp/users/[^/]+$", "u");

function validate419(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern26.test(data)){
validate419.errors = [{instancePath,schemaPath:"#/components/headers/SnmpUserLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/snmp/users/[^/]+$"}}];
return false;
}
}
else {
validate419.errors = [{instancePath,schemaPath:"#/components/headers/SnmpUserLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate419.errors = vErrors;
return errors === 0;
}

const check_components_responses_SnmpUserRefused_content_application_1json_schema = validate420;
const schema261 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","SNMP_USER_ALREADY_EXISTS"]},"returnCode":{"const":400}}}]};

function validate420(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "SNMP_USER_ALREADY_EXISTS"))){
validate420.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SnmpUserRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema261.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate420.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SnmpUserRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate420.errors = [{instancePath,schemaPath:"#/components/responses/SnmpUserRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate420.errors = vErrors;
return errors === 0;
}

const check_components_schemas_SnmpUser = validate422;

function validate422(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.authenticationProtocol === undefined) && (missing0 = "authenticationProtocol"))) || ((data.privacyProtocol === undefined) && (missing0 = "privacyProtocol"))) || ((data.notifications === undefined) && (missing0 = "notifications"))){
validate422.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpUser/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate422.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/SnmpUser/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authenticationProtocol !== undefined){
const _errs4 = errors;
if(typeof data.authenticationProtocol !== "string"){
validate422.errors = [{instancePath:instancePath+"/authenticationProtocol",schemaPath:"#/components/schemas/SnmpUser/properties/authenticationProtocol/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.privacyProtocol !== undefined){
const _errs6 = errors;
if(typeof data.privacyProtocol !== "string"){
validate422.errors = [{instancePath:instancePath+"/privacyProtocol",schemaPath:"#/components/schemas/SnmpUser/properties/privacyProtocol/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notifications !== undefined){
let data3 = data.notifications;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(typeof data3[i0] !== "string"){
validate422.errors = [{instancePath:instancePath+"/notifications/" + i0,schemaPath:"#/components/schemas/SnmpUser/properties/notifications/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate422.errors = [{instancePath:instancePath+"/notifications",schemaPath:"#/components/schemas/SnmpUser/properties/notifications/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate422.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpUser/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate422.errors = vErrors;
return errors === 0;
}

const check_components_responses_SnmpUserNotFound_content_application_1json_schema = validate423;
const schema263 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SNMP_USER_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate423(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "SNMP_USER_DOES_NOT_EXIST")){
validate423.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SnmpUserNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema263.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate423.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SnmpUserNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate423.errors = [{instancePath,schemaPath:"#/components/responses/SnmpUserNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate423.errors = vErrors;
return errors === 0;
}

const check_components_headers_SnmpNotificationLocation_schema = validate425;
const pattern27 = new RegExp("^/api/lunasa/snmp/users/[^/]+/notifications/[^/]+$", "u");

function validate425(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern27.test(data)){
validate425.errors = [{instancePath,schemaPath:"#/components/headers/SnmpNotificationLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/snmp/users/[^/]+/notifications/[^/]+$"}}];
return false;
}
}
else {
validate425.errors = [{instancePath,schemaPath:"#/components/headers/SnmpNotificationLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate425.errors = vErrors;
return errors === 0;
}

const check_components_responses_SnmpNotificationRefused_content_application_1json_schema = validate426;
const schema265 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","SNMP_NOTIFICATION_ALREADY_EXISTS"]},"returnCode":{"const":400}}}]};

function validate426(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "SNMP_NOTIFICATION_ALREADY_EXISTS"))){
validate426.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SnmpNotificationRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema265.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate426.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SnmpNotificationRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate426.errors = [{instancePath,schemaPath:"#/components/responses/SnmpNotificationRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate426.errors = vErrors;
return errors === 0;
}

const check_components_schemas_SnmpNotification = validate428;
const schema266 = {"type":"object","additionalProperties":true,"required":["id","address","port","type","authenticationProtocol","privacyProtocol"],"properties":{"id":{"type":"string"},"address":{"type":"string"},"port":{"type":"integer","minimum":0,"maximum":65535},"type":{"type":"string","enum":["trap","inform"]},"authenticationProtocol":{"type":"string"},"privacyProtocol":{"type":"string"},"engineId":{"type":"string"}}};

function validate428(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.address === undefined) && (missing0 = "address"))) || ((data.port === undefined) && (missing0 = "port"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.authenticationProtocol === undefined) && (missing0 = "authenticationProtocol"))) || ((data.privacyProtocol === undefined) && (missing0 = "privacyProtocol"))){
validate428.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpNotification/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate428.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/SnmpNotification/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.address !== undefined){
const _errs4 = errors;
if(typeof data.address !== "string"){
validate428.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/SnmpNotification/properties/address/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined){
let data2 = data.port;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate428.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/SnmpNotification/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
validate428.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/SnmpNotification/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate428.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/SnmpNotification/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data3 = data.type;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate428.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/SnmpNotification/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data3 === "trap") || (data3 === "inform"))){
validate428.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/SnmpNotification/properties/type/enum",keyword:"enum",params:{allowedValues: schema266.properties.type.enum}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authenticationProtocol !== undefined){
const _errs10 = errors;
if(typeof data.authenticationProtocol !== "string"){
validate428.errors = [{instancePath:instancePath+"/authenticationProtocol",schemaPath:"#/components/schemas/SnmpNotification/properties/authenticationProtocol/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.privacyProtocol !== undefined){
const _errs12 = errors;
if(typeof data.privacyProtocol !== "string"){
validate428.errors = [{instancePath:instancePath+"/privacyProtocol",schemaPath:"#/components/schemas/SnmpNotification/properties/privacyProtocol/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.engineId !== undefined){
const _errs14 = errors;
if(typeof data.engineId !== "string"){
validate428.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpNotification/properties/engineId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate428.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpNotification/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate428.errors = vErrors;
return errors === 0;
}

const check_components_responses_SnmpNotificationNotFound_content_application_1json_schema = validate429;
const schema267 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SNMP_USER_DOES_NOT_EXIST","SNMP_NOTIFICATION_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate429(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "SNMP_USER_DOES_NOT_EXIST") || (data0 === "SNMP_NOTIFICATION_DOES_NOT_EXIST"))){
validate429.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SnmpNotificationNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema267.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate429.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SnmpNotificationNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate429.errors = [{instancePath,schemaPath:"#/components/responses/SnmpNotificationNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate429.errors = vErrors;
return errors === 0;
}

const check_components_schemas_UserList = validate431;

function validate432(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate432.errors = [{instancePath,schemaPath:"#/components/schemas/UserStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate432.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/UserStub/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs4 = errors;
if(typeof data.url !== "string"){
validate432.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/UserStub/properties/url/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate432.errors = [{instancePath,schemaPath:"#/components/schemas/UserStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate432.errors = vErrors;
return errors === 0;
}


function validate431(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.users === undefined) && (missing0 = "users")){
validate431.errors = [{instancePath,schemaPath:"#/components/schemas/UserList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.users !== undefined){
let data0 = data.users;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate432(data0[i0], {instancePath:instancePath+"/users/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate432.errors : vErrors.concat(validate432.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate431.errors = [{instancePath:instancePath+"/users",schemaPath:"#/components/schemas/UserList/properties/users/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate431.errors = [{instancePath,schemaPath:"#/components/schemas/UserList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate431.errors = vErrors;
return errors === 0;
}

const check_components_headers_UserLocation_schema = validate434;
const pattern28 = new RegExp("^/users/[^/]+$", "u");

function validate434(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern28.test(data)){
validate434.errors = [{instancePath,schemaPath:"#/components/headers/UserLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/users/[^/]+$"}}];
return false;
}
}
else {
validate434.errors = [{instancePath,schemaPath:"#/components/headers/UserLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate434.errors = vErrors;
return errors === 0;
}

const check_components_responses_UserNotCreated_content_application_1json_schema = validate435;
const schema271 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","SERVERPLUGIN_USERID_ALREADY_EXISTS","SERVERPLUGIN_INVALID_ROLEID","SERVERPLUGIN_INVALID_PASSWORD"]},"returnCode":{"const":400}}}]};

function validate435(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "SERVERPLUGIN_USERID_ALREADY_EXISTS")) || (data0 === "SERVERPLUGIN_INVALID_ROLEID")) || (data0 === "SERVERPLUGIN_INVALID_PASSWORD"))){
validate435.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/UserNotCreated/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema271.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate435.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/UserNotCreated/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate435.errors = [{instancePath,schemaPath:"#/components/responses/UserNotCreated/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate435.errors = vErrors;
return errors === 0;
}

const check_components_schemas_User = validate437;
const schema272 = {"type":"object","additionalProperties":false,"required":["userId","fullName","email","role","status","changeable","passwordLastChanged","actions","certificates","files","lockedOut","accountLockTime","accountUnlockTime"],"properties":{"userId":{"type":"string"},"fullName":{"type":"string"},"email":{"type":"string"},"role":{"type":"string"},"status":{"type":"string","enum":["enabled","disabled"]},"changeable":{"type":"boolean"},"passwordLastChanged":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"actions":{"type":"string"},"certificates":{"type":"string"},"files":{"type":"string"},"lockedOut":{"type":"boolean"},"accountLockTime":{"$ref":"#/components/schemas/LockTime"},"accountUnlockTime":{"$ref":"#/components/schemas/LockTime"},"passwordExpiryDaysRemaining":{"type":"integer","minimum":0}}};
const pattern29 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
const pattern30 = new RegExp("^(\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2} [A-Z]{3,5})?$", "u");

function validate438(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern30.test(data)){
validate438.errors = [{instancePath,schemaPath:"#/components/schemas/LockTime/pattern",keyword:"pattern",params:{pattern: "^(\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2} [A-Z]{3,5})?$"}}];
return false;
}
}
else {
validate438.errors = [{instancePath,schemaPath:"#/components/schemas/LockTime/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate438.errors = vErrors;
return errors === 0;
}


function validate437(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.userId === undefined) && (missing0 = "userId")) || ((data.fullName === undefined) && (missing0 = "fullName"))) || ((data.email === undefined) && (missing0 = "email"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.changeable === undefined) && (missing0 = "changeable"))) || ((data.passwordLastChanged === undefined) && (missing0 = "passwordLastChanged"))) || ((data.actions === undefined) && (missing0 = "actions"))) || ((data.certificates === undefined) && (missing0 = "certificates"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.lockedOut === undefined) && (missing0 = "lockedOut"))) || ((data.accountLockTime === undefined) && (missing0 = "accountLockTime"))) || ((data.accountUnlockTime === undefined) && (missing0 = "accountUnlockTime"))){
validate437.errors = [{instancePath,schemaPath:"#/components/schemas/User/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func4.call(schema272.properties, key0))){
validate437.errors = [{instancePath,schemaPath:"#/components/schemas/User/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.userId !== undefined){
const _errs2 = errors;
if(typeof data.userId !== "string"){
validate437.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/components/schemas/User/properties/userId/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fullName !== undefined){
const _errs4 = errors;
if(typeof data.fullName !== "string"){
validate437.errors = [{instancePath:instancePath+"/fullName",schemaPath:"#/components/schemas/User/properties/fullName/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
const _errs6 = errors;
if(typeof data.email !== "string"){
validate437.errors = [{instancePath:instancePath+"/email",schemaPath:"#/components/schemas/User/properties/email/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
const _errs8 = errors;
if(typeof data.role !== "string"){
validate437.errors = [{instancePath:instancePath+"/role",schemaPath:"#/components/schemas/User/properties/role/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data4 = data.status;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate437.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/User/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data4 === "enabled") || (data4 === "disabled"))){
validate437.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/User/properties/status/enum",keyword:"enum",params:{allowedValues: schema272.properties.status.enum}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changeable !== undefined){
const _errs12 = errors;
if(typeof data.changeable !== "boolean"){
validate437.errors = [{instancePath:instancePath+"/changeable",schemaPath:"#/components/schemas/User/properties/changeable/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.passwordLastChanged !== undefined){
let data6 = data.passwordLastChanged;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(!pattern29.test(data6)){
validate437.errors = [{instancePath:instancePath+"/passwordLastChanged",schemaPath:"#/components/schemas/User/properties/passwordLastChanged/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}}];
return false;
}
}
else {
validate437.errors = [{instancePath:instancePath+"/passwordLastChanged",schemaPath:"#/components/schemas/User/properties/passwordLastChanged/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actions !== undefined){
const _errs16 = errors;
if(typeof data.actions !== "string"){
validate437.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/User/properties/actions/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificates !== undefined){
const _errs18 = errors;
if(typeof data.certificates !== "string"){
validate437.errors = [{instancePath:instancePath+"/certificates",schemaPath:"#/components/schemas/User/properties/certificates/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files !== undefined){
const _errs20 = errors;
if(typeof data.files !== "string"){
validate437.errors = [{instancePath:instancePath+"/files",schemaPath:"#/components/schemas/User/properties/files/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lockedOut !== undefined){
const _errs22 = errors;
if(typeof data.lockedOut !== "boolean"){
validate437.errors = [{instancePath:instancePath+"/lockedOut",schemaPath:"#/components/schemas/User/properties/lockedOut/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accountLockTime !== undefined){
const _errs24 = errors;
if(!(validate438(data.accountLockTime, {instancePath:instancePath+"/accountLockTime",parentData:data,parentDataProperty:"accountLockTime",rootData}))){
vErrors = vErrors === null ? validate438.errors : vErrors.concat(validate438.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accountUnlockTime !== undefined){
const _errs25 = errors;
if(!(validate438(data.accountUnlockTime, {instancePath:instancePath+"/accountUnlockTime",parentData:data,parentDataProperty:"accountUnlockTime",rootData}))){
vErrors = vErrors === null ? validate438.errors : vErrors.concat(validate438.errors);
errors = vErrors.length;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.passwordExpiryDaysRemaining !== undefined){
let data13 = data.passwordExpiryDaysRemaining;
const _errs26 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate437.errors = [{instancePath:instancePath+"/passwordExpiryDaysRemaining",schemaPath:"#/components/schemas/User/properties/passwordExpiryDaysRemaining/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs26){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
validate437.errors = [{instancePath:instancePath+"/passwordExpiryDaysRemaining",schemaPath:"#/components/schemas/User/properties/passwordExpiryDaysRemaining/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate437.errors = [{instancePath,schemaPath:"#/components/schemas/User/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate437.errors = vErrors;
return errors === 0;
}

const check_components_responses_UserReadFailed_content_application_1json_schema = validate441;
const schema274 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","SERVERPLUGIN_INTERNAL_ERROR"]},"returnCode":{"const":400}}}]};

function validate441(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "SERVERPLUGIN_INTERNAL_ERROR"))){
validate441.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/UserReadFailed/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema274.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate441.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/UserReadFailed/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate441.errors = [{instancePath,schemaPath:"#/components/responses/UserReadFailed/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate441.errors = vErrors;
return errors === 0;
}

const check_components_responses_UserNotAuthorized_content_application_1json_schema = validate443;
const schema275 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_NO_ACL_RULE","SERVERPLUGIN_USERID_NOT_AUTHORIZED"]},"returnCode":{"const":401}}}]};

function validate443(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((data0 === "FRAMEWORK_USER_NOT_AUTHENTICATED") || (data0 === "FRAMEWORK_NO_SESSION_COOKIE")) || (data0 === "FRAMEWORK_NO_ACL_RULE")) || (data0 === "SERVERPLUGIN_USERID_NOT_AUTHORIZED"))){
validate443.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/UserNotAuthorized/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema275.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(401 !== data.returnCode){
validate443.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/UserNotAuthorized/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate443.errors = [{instancePath,schemaPath:"#/components/responses/UserNotAuthorized/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate443.errors = vErrors;
return errors === 0;
}

const check_components_responses_UserNotFound_content_application_1json_schema = validate445;
const schema276 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SERVERPLUGIN_INVALID_USERID"]},"returnCode":{"const":404}}}]};

function validate445(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "SERVERPLUGIN_INVALID_USERID")){
validate445.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/UserNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema276.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate445.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/UserNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate445.errors = [{instancePath,schemaPath:"#/components/responses/UserNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate445.errors = vErrors;
return errors === 0;
}

const check_components_responses_UserNotChanged_content_application_1json_schema = validate447;
const schema277 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","SERVERPLUGIN_INVALID_ROLEID"]},"returnCode":{"const":400}}}]};

function validate447(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "SERVERPLUGIN_INVALID_ROLEID"))){
validate447.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/UserNotChanged/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema277.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate447.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/UserNotChanged/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate447.errors = [{instancePath,schemaPath:"#/components/responses/UserNotChanged/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate447.errors = vErrors;
return errors === 0;
}

const check_components_responses_UserNotChangeable_content_application_1json_schema = validate449;
const schema278 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SERVERPLUGIN_USERID_NOT_CHANGEABLE"]},"returnCode":{"const":403}}}]};

function validate449(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "SERVERPLUGIN_USERID_NOT_CHANGEABLE")){
validate449.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/UserNotChangeable/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema278.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(403 !== data.returnCode){
validate449.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/UserNotChangeable/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 403}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate449.errors = [{instancePath,schemaPath:"#/components/responses/UserNotChangeable/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate449.errors = vErrors;
return errors === 0;
}

const check_components_responses_UserActionRefused_content_application_1json_schema = validate451;
const schema279 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","SERVERPLUGIN_INCORRECT_PASSWORD","SERVERPLUGIN_INVALID_PASSWORD"]},"returnCode":{"const":400}}}]};

function validate451(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "SERVERPLUGIN_INCORRECT_PASSWORD")) || (data0 === "SERVERPLUGIN_INVALID_PASSWORD"))){
validate451.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/UserActionRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema279.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate451.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/UserActionRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate451.errors = [{instancePath,schemaPath:"#/components/responses/UserActionRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate451.errors = vErrors;
return errors === 0;
}

const check_components_responses_UserActionNotAuthorized_content_application_1json_schema = validate453;
const schema280 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_NO_ACL_RULE","SERVERPLUGIN_USERID_NOT_AUTHORIZED"]},"returnCode":{"const":401}}}]};

function validate453(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((data0 === "FRAMEWORK_USER_NOT_AUTHENTICATED") || (data0 === "FRAMEWORK_NO_SESSION_COOKIE")) || (data0 === "FRAMEWORK_NO_ACL_RULE")) || (data0 === "SERVERPLUGIN_USERID_NOT_AUTHORIZED"))){
validate453.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/UserActionNotAuthorized/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema280.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(401 !== data.returnCode){
validate453.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/UserActionNotAuthorized/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate453.errors = [{instancePath,schemaPath:"#/components/responses/UserActionNotAuthorized/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate453.errors = vErrors;
return errors === 0;
}

const check_components_responses_UserActionNotFound_content_application_1json_schema = validate455;
const schema281 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SERVERPLUGIN_INVALID_USERID","SERVERPLUGIN_INVALID_ACTION"]},"returnCode":{"const":404}}}]};

function validate455(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "SERVERPLUGIN_INVALID_USERID") || (data0 === "SERVERPLUGIN_INVALID_ACTION"))){
validate455.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/UserActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema281.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate455.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/UserActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate455.errors = [{instancePath,schemaPath:"#/components/responses/UserActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate455.errors = vErrors;
return errors === 0;
}

const check_components_schemas_UserCertificateList = validate457;

function validate458(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.certificate === undefined) && (missing0 = "certificate")){
validate458.errors = [{instancePath,schemaPath:"#/components/schemas/UserCertificate/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.certificate !== undefined){
if(typeof data.certificate !== "string"){
validate458.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/UserCertificate/properties/certificate/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
else {
validate458.errors = [{instancePath,schemaPath:"#/components/schemas/UserCertificate/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate458.errors = vErrors;
return errors === 0;
}


function validate457(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.certificates === undefined) && (missing0 = "certificates")){
validate457.errors = [{instancePath,schemaPath:"#/components/schemas/UserCertificateList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.certificates !== undefined){
let data0 = data.certificates;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate458(data0[i0], {instancePath:instancePath+"/certificates/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate458.errors : vErrors.concat(validate458.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate457.errors = [{instancePath:instancePath+"/certificates",schemaPath:"#/components/schemas/UserCertificateList/properties/certificates/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate457.errors = [{instancePath,schemaPath:"#/components/schemas/UserCertificateList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate457.errors = vErrors;
return errors === 0;
}

const check_components_responses_UserCertificateRefused_content_application_1json_schema = validate460;
const schema284 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","SERVERPLUGIN_INVALID_CERTIFICATE"]},"returnCode":{"const":400}}}]};

function validate460(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "SERVERPLUGIN_INVALID_CERTIFICATE"))){
validate460.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/UserCertificateRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema284.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate460.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/UserCertificateRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate460.errors = [{instancePath,schemaPath:"#/components/responses/UserCertificateRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate460.errors = vErrors;
return errors === 0;
}

const check_components_schemas_UserFileList = validate462;

function validate463(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))){
validate463.errors = [{instancePath,schemaPath:"#/components/schemas/UserFileStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "url"))){
validate463.errors = [{instancePath,schemaPath:"#/components/schemas/UserFileStub/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate463.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/UserFileStub/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs4 = errors;
if(typeof data.url !== "string"){
validate463.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/UserFileStub/properties/url/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate463.errors = [{instancePath,schemaPath:"#/components/schemas/UserFileStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate463.errors = vErrors;
return errors === 0;
}


function validate462(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.files === undefined) && (missing0 = "files")){
validate462.errors = [{instancePath,schemaPath:"#/components/schemas/UserFileList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "files")){
validate462.errors = [{instancePath,schemaPath:"#/components/schemas/UserFileList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.files !== undefined){
let data0 = data.files;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate463(data0[i0], {instancePath:instancePath+"/files/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate463.errors : vErrors.concat(validate463.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate462.errors = [{instancePath:instancePath+"/files",schemaPath:"#/components/schemas/UserFileList/properties/files/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate462.errors = [{instancePath,schemaPath:"#/components/schemas/UserFileList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate462.errors = vErrors;
return errors === 0;
}

const check_components_responses_UserFilesNotRead_content_application_1json_schema = validate465;
const schema287 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","SERVERPLUGIN_INVALID_PATTERN_DETECTED","SERVERPLUGIN_INTERNAL_ERROR"]},"returnCode":{"const":400}}}]};

function validate465(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "SERVERPLUGIN_INVALID_PATTERN_DETECTED")) || (data0 === "SERVERPLUGIN_INTERNAL_ERROR"))){
validate465.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/UserFilesNotRead/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema287.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate465.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/UserFilesNotRead/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate465.errors = [{instancePath,schemaPath:"#/components/responses/UserFilesNotRead/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate465.errors = vErrors;
return errors === 0;
}

const check_components_responses_UserFilesForbidden_content_application_1json_schema = validate467;
const schema288 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SERVERPLUGIN_USERID_NOT_AUTHORIZED","SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE"]},"returnCode":{"const":403}}}]};

function validate467(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "SERVERPLUGIN_USERID_NOT_AUTHORIZED") || (data0 === "SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE"))){
validate467.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/UserFilesForbidden/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema288.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(403 !== data.returnCode){
validate467.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/UserFilesForbidden/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 403}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate467.errors = [{instancePath,schemaPath:"#/components/responses/UserFilesForbidden/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate467.errors = vErrors;
return errors === 0;
}

const check_components_responses_UserFilesNotFound_content_application_1json_schema = validate469;
const schema289 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SERVERPLUGIN_USERID_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate469(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "SERVERPLUGIN_USERID_DOES_NOT_EXIST")){
validate469.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/UserFilesNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema289.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate469.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/UserFilesNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate469.errors = [{instancePath,schemaPath:"#/components/responses/UserFilesNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate469.errors = vErrors;
return errors === 0;
}

const check_components_responses_UserFileNotStored_content_application_1json_schema = validate471;
const schema290 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","SERVER_REQUEST_NOT_APPROPRIATE","SERVER_FILE_UPLOAD_LIMIT_EXCEED","SERVERPLUGIN_FILENAME_NOT_VALID","SERVERPLUGIN_INTERNAL_ERROR"]},"returnCode":{"const":400}}}]};

function validate471(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "SERVER_REQUEST_NOT_APPROPRIATE")) || (data0 === "SERVER_FILE_UPLOAD_LIMIT_EXCEED")) || (data0 === "SERVERPLUGIN_FILENAME_NOT_VALID")) || (data0 === "SERVERPLUGIN_INTERNAL_ERROR"))){
validate471.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/UserFileNotStored/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema290.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate471.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/UserFileNotStored/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate471.errors = [{instancePath,schemaPath:"#/components/responses/UserFileNotStored/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate471.errors = vErrors;
return errors === 0;
}

const check_components_responses_UserFileForbidden_content_application_1json_schema = validate473;
const schema291 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SERVERPLUGIN_USERID_NOT_AUTHORIZED","SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE","SERVERPLUGIN_SERVER.PEM_CANNOT_BE_OVERWRITTEN"]},"returnCode":{"const":403}}}]};

function validate473(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((data0 === "SERVERPLUGIN_USERID_NOT_AUTHORIZED") || (data0 === "SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE")) || (data0 === "SERVERPLUGIN_SERVER.PEM_CANNOT_BE_OVERWRITTEN"))){
validate473.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/UserFileForbidden/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema291.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(403 !== data.returnCode){
validate473.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/UserFileForbidden/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 403}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate473.errors = [{instancePath,schemaPath:"#/components/responses/UserFileForbidden/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate473.errors = vErrors;
return errors === 0;
}

const check_components_schemas_UserFile = validate475;
const pattern31 = new RegExp("^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$", "u");

function validate475(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.download === undefined) && (missing0 = "download")) || ((data.lastUpdated === undefined) && (missing0 = "lastUpdated"))) || ((data.size === undefined) && (missing0 = "size"))){
validate475.errors = [{instancePath,schemaPath:"#/components/schemas/UserFile/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "download") || (key0 === "lastUpdated")) || (key0 === "size"))){
validate475.errors = [{instancePath,schemaPath:"#/components/schemas/UserFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.download !== undefined){
const _errs2 = errors;
if(typeof data.download !== "string"){
validate475.errors = [{instancePath:instancePath+"/download",schemaPath:"#/components/schemas/UserFile/properties/download/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastUpdated !== undefined){
let data1 = data.lastUpdated;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern31.test(data1)){
validate475.errors = [{instancePath:instancePath+"/lastUpdated",schemaPath:"#/components/schemas/UserFile/properties/lastUpdated/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}$"}}];
return false;
}
}
else {
validate475.errors = [{instancePath:instancePath+"/lastUpdated",schemaPath:"#/components/schemas/UserFile/properties/lastUpdated/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data2 = data.size;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate475.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/UserFile/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate475.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/UserFile/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate475.errors = [{instancePath,schemaPath:"#/components/schemas/UserFile/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate475.errors = vErrors;
return errors === 0;
}

const check_components_responses_UserFileNotFound_content_application_1json_schema = validate476;
const schema293 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SERVERPLUGIN_USERID_DOES_NOT_EXIST","SERVERPLUGIN_FILEID_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate476(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "SERVERPLUGIN_USERID_DOES_NOT_EXIST") || (data0 === "SERVERPLUGIN_FILEID_DOES_NOT_EXIST"))){
validate476.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/UserFileNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema293.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate476.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/UserFileNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate476.errors = [{instancePath,schemaPath:"#/components/responses/UserFileNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate476.errors = vErrors;
return errors === 0;
}

const check_paths_1users_1_userid_1files_1_fileid_1download_get_responses_200_content_application_1octet_stream_schema = validate478;

function validate478(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(!(typeof data === "string")){
validate478.errors = [{instancePath,schemaPath:"#/paths/~1users~1{userid}~1files~1{fileid}~1download/get/responses/200/content/application~1octet-stream/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
validate478.errors = vErrors;
return errors === 0;
}

const check_components_schemas_LoginRules = validate479;

function validate479(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.detectionWindowSeconds === undefined) && (missing0 = "detectionWindowSeconds")) || ((data.lockoutDurationSeconds === undefined) && (missing0 = "lockoutDurationSeconds"))) || ((data.maxFailedAttempts === undefined) && (missing0 = "maxFailedAttempts"))) || ((data.actions === undefined) && (missing0 = "actions"))){
validate479.errors = [{instancePath,schemaPath:"#/components/schemas/LoginRules/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "detectionWindowSeconds") || (key0 === "lockoutDurationSeconds")) || (key0 === "maxFailedAttempts")) || (key0 === "actions"))){
validate479.errors = [{instancePath,schemaPath:"#/components/schemas/LoginRules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.detectionWindowSeconds !== undefined){
let data0 = data.detectionWindowSeconds;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate479.errors = [{instancePath:instancePath+"/detectionWindowSeconds",schemaPath:"#/components/schemas/LoginRules/properties/detectionWindowSeconds/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 86400 || isNaN(data0)){
validate479.errors = [{instancePath:instancePath+"/detectionWindowSeconds",schemaPath:"#/components/schemas/LoginRules/properties/detectionWindowSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data0 < 60 || isNaN(data0)){
validate479.errors = [{instancePath:instancePath+"/detectionWindowSeconds",schemaPath:"#/components/schemas/LoginRules/properties/detectionWindowSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lockoutDurationSeconds !== undefined){
let data1 = data.lockoutDurationSeconds;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate479.errors = [{instancePath:instancePath+"/lockoutDurationSeconds",schemaPath:"#/components/schemas/LoginRules/properties/lockoutDurationSeconds/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 86400 || isNaN(data1)){
validate479.errors = [{instancePath:instancePath+"/lockoutDurationSeconds",schemaPath:"#/components/schemas/LoginRules/properties/lockoutDurationSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}}];
return false;
}
else {
if(data1 < 60 || isNaN(data1)){
validate479.errors = [{instancePath:instancePath+"/lockoutDurationSeconds",schemaPath:"#/components/schemas/LoginRules/properties/lockoutDurationSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 60}}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.maxFailedAttempts !== undefined){
let data2 = data.maxFailedAttempts;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate479.errors = [{instancePath:instancePath+"/maxFailedAttempts",schemaPath:"#/components/schemas/LoginRules/properties/maxFailedAttempts/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate479.errors = [{instancePath:instancePath+"/maxFailedAttempts",schemaPath:"#/components/schemas/LoginRules/properties/maxFailedAttempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actions !== undefined){
const _errs8 = errors;
if(typeof data.actions !== "string"){
validate479.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/LoginRules/properties/actions/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate479.errors = [{instancePath,schemaPath:"#/components/schemas/LoginRules/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate479.errors = vErrors;
return errors === 0;
}

const check_components_responses_LoginRulesNotRead_content_application_1json_schema = validate480;
const schema296 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_INTERNAL_ERROR","APPLIANCE_USER_FAILED_TO_GET_LOGIN_CONFIG"]},"returnCode":{"const":500}}}]};

function validate480(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "FRAMEWORK_INTERNAL_ERROR") || (data0 === "APPLIANCE_USER_FAILED_TO_GET_LOGIN_CONFIG"))){
validate480.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/LoginRulesNotRead/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema296.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(500 !== data.returnCode){
validate480.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/LoginRulesNotRead/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 500}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate480.errors = [{instancePath,schemaPath:"#/components/responses/LoginRulesNotRead/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate480.errors = vErrors;
return errors === 0;
}

const check_components_responses_LoginRulesNotChanged_content_application_1json_schema = validate482;
const schema297 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_INTERNAL_ERROR","APPLIANCE_USER_FAILED_TO_UPDATE_LOGIN_CONFIG"]},"returnCode":{"const":500}}}]};

function validate482(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "FRAMEWORK_INTERNAL_ERROR") || (data0 === "APPLIANCE_USER_FAILED_TO_UPDATE_LOGIN_CONFIG"))){
validate482.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/LoginRulesNotChanged/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema297.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(500 !== data.returnCode){
validate482.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/LoginRulesNotChanged/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 500}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate482.errors = [{instancePath,schemaPath:"#/components/responses/LoginRulesNotChanged/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate482.errors = vErrors;
return errors === 0;
}

const check_components_responses_NotSimulated_content_application_1json_schema = validate484;
const schema298 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_NOT_SIMULATED"]},"returnCode":{"const":501}}}]};

function validate484(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "FRAMEWORK_NOT_SIMULATED")){
validate484.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NotSimulated/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema298.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(501 !== data.returnCode){
validate484.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NotSimulated/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 501}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate484.errors = [{instancePath,schemaPath:"#/components/responses/NotSimulated/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate484.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PasswordRules = validate486;

function validate486(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.expiryDays === undefined) && (missing0 = "expiryDays")) || ((data.history === undefined) && (missing0 = "history"))) || ((data.minimumLength === undefined) && (missing0 = "minimumLength"))) || ((data.actions === undefined) && (missing0 = "actions"))){
validate486.errors = [{instancePath,schemaPath:"#/components/schemas/PasswordRules/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "expiryDays") || (key0 === "history")) || (key0 === "minimumLength")) || (key0 === "actions"))){
validate486.errors = [{instancePath,schemaPath:"#/components/schemas/PasswordRules/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.expiryDays !== undefined){
let data0 = data.expiryDays;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate486.errors = [{instancePath:instancePath+"/expiryDays",schemaPath:"#/components/schemas/PasswordRules/properties/expiryDays/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 365 || isNaN(data0)){
validate486.errors = [{instancePath:instancePath+"/expiryDays",schemaPath:"#/components/schemas/PasswordRules/properties/expiryDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365}}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate486.errors = [{instancePath:instancePath+"/expiryDays",schemaPath:"#/components/schemas/PasswordRules/properties/expiryDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.history !== undefined){
let data1 = data.history;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate486.errors = [{instancePath:instancePath+"/history",schemaPath:"#/components/schemas/PasswordRules/properties/history/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10 || isNaN(data1)){
validate486.errors = [{instancePath:instancePath+"/history",schemaPath:"#/components/schemas/PasswordRules/properties/history/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate486.errors = [{instancePath:instancePath+"/history",schemaPath:"#/components/schemas/PasswordRules/properties/history/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minimumLength !== undefined){
let data2 = data.minimumLength;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate486.errors = [{instancePath:instancePath+"/minimumLength",schemaPath:"#/components/schemas/PasswordRules/properties/minimumLength/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 30 || isNaN(data2)){
validate486.errors = [{instancePath:instancePath+"/minimumLength",schemaPath:"#/components/schemas/PasswordRules/properties/minimumLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}}];
return false;
}
else {
if(data2 < 8 || isNaN(data2)){
validate486.errors = [{instancePath:instancePath+"/minimumLength",schemaPath:"#/components/schemas/PasswordRules/properties/minimumLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 8}}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actions !== undefined){
const _errs8 = errors;
if(typeof data.actions !== "string"){
validate486.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/PasswordRules/properties/actions/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate486.errors = [{instancePath,schemaPath:"#/components/schemas/PasswordRules/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate486.errors = vErrors;
return errors === 0;
}

const check_components_responses_PasswordRulesNotRead_content_application_1json_schema = validate487;
const schema300 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_INTERNAL_ERROR","APPLIANCE_USER_FAILED_TO_GET_PASSWORD_CONFIG"]},"returnCode":{"const":500}}}]};

function validate487(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "FRAMEWORK_INTERNAL_ERROR") || (data0 === "APPLIANCE_USER_FAILED_TO_GET_PASSWORD_CONFIG"))){
validate487.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PasswordRulesNotRead/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema300.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(500 !== data.returnCode){
validate487.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PasswordRulesNotRead/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 500}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate487.errors = [{instancePath,schemaPath:"#/components/responses/PasswordRulesNotRead/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate487.errors = vErrors;
return errors === 0;
}

const check_components_responses_PasswordRulesNotChanged_content_application_1json_schema = validate489;
const schema301 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_INTERNAL_ERROR","APPLIANCE_USER_FAILED_TO_UPDATE_PASSWORD_CONFIG"]},"returnCode":{"const":500}}}]};

function validate489(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "FRAMEWORK_INTERNAL_ERROR") || (data0 === "APPLIANCE_USER_FAILED_TO_UPDATE_PASSWORD_CONFIG"))){
validate489.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PasswordRulesNotChanged/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema301.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(500 !== data.returnCode){
validate489.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PasswordRulesNotChanged/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 500}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate489.errors = [{instancePath,schemaPath:"#/components/responses/PasswordRulesNotChanged/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate489.errors = vErrors;
return errors === 0;
}

const check_components_responses_PasswordRuleActionRefused_content_application_1json_schema = validate491;
const schema302 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","APPLIANCE_USER_INVALID_PARAMETERS"]},"returnCode":{"const":400}}}]};

function validate491(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "APPLIANCE_USER_INVALID_PARAMETERS"))){
validate491.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PasswordRuleActionRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema302.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(400 !== data.returnCode){
validate491.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PasswordRuleActionRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate491.errors = [{instancePath,schemaPath:"#/components/responses/PasswordRuleActionRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate491.errors = vErrors;
return errors === 0;
}

const check_components_responses_PasswordRuleActionNotFound_content_application_1json_schema = validate493;
const schema303 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["APPLIANCE_ACTION_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate493(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "APPLIANCE_ACTION_DOES_NOT_EXIST")){
validate493.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PasswordRuleActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema303.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate493.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PasswordRuleActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate493.errors = [{instancePath,schemaPath:"#/components/responses/PasswordRuleActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate493.errors = vErrors;
return errors === 0;
}

const check_components_responses_PasswordRuleActionFailed_content_application_1json_schema = validate495;
const schema304 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_INTERNAL_ERROR","APPLIANCE_USER_FAILED_TO_PERFORM_ACTION"]},"returnCode":{"const":500}}}]};

function validate495(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "FRAMEWORK_INTERNAL_ERROR") || (data0 === "APPLIANCE_USER_FAILED_TO_PERFORM_ACTION"))){
validate495.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PasswordRuleActionFailed/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema304.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(500 !== data.returnCode){
validate495.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PasswordRuleActionFailed/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 500}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate495.errors = [{instancePath,schemaPath:"#/components/responses/PasswordRuleActionFailed/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate495.errors = vErrors;
return errors === 0;
}

const check_components_responses_UnknownPath_content_application_1json_schema = validate497;
const schema305 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_NO_RESOURCE"]},"returnCode":{"const":404}}}]};

function validate497(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "FRAMEWORK_NO_RESOURCE")){
validate497.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/UnknownPath/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema305.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(404 !== data.returnCode){
validate497.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/UnknownPath/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate497.errors = [{instancePath,schemaPath:"#/components/responses/UnknownPath/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate497.errors = vErrors;
return errors === 0;
}

const check_components_responses_MethodNotAllowed_content_application_1json_schema = validate499;
const schema306 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_METHOD_NOT_ALLOWED"]},"returnCode":{"const":405}}}]};

function validate499(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs3 = errors;
if(!(data.id === "FRAMEWORK_METHOD_NOT_ALLOWED")){
validate499.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/MethodNotAllowed/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema306.allOf[1].properties.id.enum}}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.returnCode !== undefined){
const _errs4 = errors;
if(405 !== data.returnCode){
validate499.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/MethodNotAllowed/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 405}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate499.errors = [{instancePath,schemaPath:"#/components/responses/MethodNotAllowed/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate499.errors = vErrors;
return errors === 0;
}

const check_components_headers_AllowedMethods_schema = validate501;

function validate501(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) < 1){
validate501.errors = [{instancePath,schemaPath:"#/components/headers/AllowedMethods/schema/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate501.errors = [{instancePath,schemaPath:"#/components/headers/AllowedMethods/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate501.errors = vErrors;
return errors === 0;
}

const answer0 = {
  contract: '#/paths/~1auth~1session/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'set-cookie': { name: 'Set-Cookie', required: true, contract: '#/components/headers/SessionCookie', check: check_components_headers_SessionCookie_schema },
  },
  errors: [],
};
const answer1 = {
  contract: '#/components/responses/InvalidInput',
  content: {
    'application/json': check_components_responses_InvalidInput_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'],
};
const answer2 = {
  contract: '#/components/responses/CredentialsRejected',
  content: {
    'application/json': check_components_responses_CredentialsRejected_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'www-authenticate': { name: 'WWW-Authenticate', required: true, contract: '#/components/headers/WwwAuthenticate', check: check_components_headers_WwwAuthenticate_schema },
  },
  errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_ACL_RULE'],
};
const answer3 = {
  contract: '#/components/responses/InternalError',
  content: {
    'application/json': check_components_responses_InternalError_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_INTERNAL_ERROR'],
};
const answer4 = {
  contract: '#/components/responses/Unavailable',
  content: {
    'application/json': check_components_responses_Unavailable_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_UNAVAILABLE'],
};
const answer5 = {
  contract: '#/paths/~1auth~1session/delete/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer6 = {
  contract: '#/components/responses/PrivateSessionRequired',
  content: {
    'application/json': check_components_responses_PrivateSessionRequired_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'www-authenticate': { name: 'WWW-Authenticate', required: true, contract: '#/components/headers/WwwAuthenticate', check: check_components_headers_WwwAuthenticate_schema },
  },
  errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'FRAMEWORK_SESSION_NOT_PRIVATE'],
};
const answer7 = {
  contract: '#/paths/~1auth~1login~1challenge/post/responses/200',
  content: {
    'application/json': check_components_schemas_LoginChallenge,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer8 = {
  contract: '#/paths/~1auth~1login~1basic/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'set-cookie': { name: 'Set-Cookie', required: true, contract: '#/components/headers/SessionCookie', check: check_components_headers_SessionCookie_schema },
  },
  errors: [],
};
const answer9 = {
  contract: '#/paths/~1roles/get/responses/200',
  content: {
    'application/json': check_components_schemas_UserRoleList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer10 = {
  contract: '#/components/responses/NotAuthorized',
  content: {
    'application/json': check_components_responses_NotAuthorized_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'www-authenticate': { name: 'WWW-Authenticate', required: true, contract: '#/components/headers/WwwAuthenticate', check: check_components_headers_WwwAuthenticate_schema },
  },
  errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'],
};
const answer11 = {
  contract: '#/paths/~1roles/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/RoleLocation', check: check_components_headers_RoleLocation_schema },
  },
  errors: [],
};
const answer12 = {
  contract: '#/components/responses/RoleCreationRefused',
  content: {
    'application/json': check_components_responses_RoleCreationRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVERPLUGIN_ROLEID_ALREADY_EXISTS'],
};
const answer13 = {
  contract: '#/paths/~1roles~1{roleid}/get/responses/200',
  content: {
    'application/json': check_components_schemas_UserRole,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer14 = {
  contract: '#/components/responses/RoleNotFound',
  content: {
    'application/json': check_components_responses_RoleNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['SERVERPLUGIN_ROLEID_DOES_NOT_EXIST'],
};
const answer15 = {
  contract: '#/paths/~1roles~1{roleid}/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer16 = {
  contract: '#/components/responses/RoleReserved',
  content: {
    'application/json': check_components_responses_RoleReserved_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE'],
};
const answer17 = {
  contract: '#/paths/~1roles~1{roleid}/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer18 = {
  contract: '#/paths/~1roles~1{roleid}/delete/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer19 = {
  contract: '#/paths/~1roles~1{roleid}~1resources/get/responses/200',
  content: {
    'application/octet-stream': check_components_schemas_RoleRules,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer20 = {
  contract: '#/paths/~1roles~1{roleid}~1resources/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer21 = {
  contract: '#/paths/~1roles~1{roleid}~1resources/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer22 = {
  contract: '#/paths/~1acl/get/responses/200',
  content: {
    'application/octet-stream': check_components_schemas_AccessControlList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer23 = {
  contract: '#/paths/~1acl/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer24 = {
  contract: '#/paths/~1acl/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer25 = {
  contract: '#/paths/~1tasks/get/responses/200',
  content: {
    'application/json': check_components_schemas_TaskList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer26 = {
  contract: '#/paths/~1tasks/delete/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer27 = {
  contract: '#/paths/~1tasks~1{taskid}/get/responses/200',
  content: {
    'application/json': check_components_schemas_Task,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer28 = {
  contract: '#/paths/~1tasks~1{taskid}/get/responses/303',
  content: {
    'application/json': check_components_schemas_Task,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskResponseLocation', check: check_components_headers_TaskResponseLocation_schema },
  },
  errors: [],
};
const answer29 = {
  contract: '#/components/responses/TaskGone',
  content: {
    'application/json': check_components_responses_TaskGone_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_TASK_DOES_NOT_EXIST'],
};
const answer30 = {
  contract: '#/paths/~1tasks~1{taskid}~1response/get/responses/200',
  content: {
    'application/json': check_components_schemas_TaskOutput,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer31 = {
  contract: '#/components/responses/TaskNotComplete',
  content: {
    'application/json': check_components_responses_TaskNotComplete_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_TASK_NOT_COMPLETE'],
};
const answer32 = {
  contract: '#/paths/~1tasks~1{taskid}~1actions/get/responses/200',
  content: {
    'application/json': check_components_schemas_ActionList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer33 = {
  contract: '#/paths/~1tasks~1{taskid}~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: check_components_headers_TaskLocation_schema },
  },
  errors: [],
};
const answer34 = {
  contract: '#/components/responses/TaskActionNotFound',
  content: {
    'application/json': check_components_responses_TaskActionNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_NO_RESOURCE'],
};
const answer35 = {
  contract: '#/components/responses/TaskNotWaiting',
  content: {
    'application/json': check_components_responses_TaskNotWaiting_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_TASK_NOT_WAITING'],
};
const answer36 = {
  contract: '#/paths/~1api~1lunasa/get/responses/200',
  content: {
    'application/json': check_components_schemas_Appliance,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer37 = {
  contract: '#/paths/~1api~1lunasa~1ntls/get/responses/200',
  content: {
    'application/json': check_components_schemas_Ntls,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer38 = {
  contract: '#/paths/~1api~1lunasa~1ntls/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer39 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1certificate/get/responses/200',
  content: {
    'application/json': check_components_schemas_NtlsCertificate,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer40 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1certificate/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: check_components_headers_TaskLocation_schema },
  },
  errors: [],
};
const answer41 = {
  contract: '#/components/responses/NtlsCertificateRefused',
  content: {
    'application/json': check_components_responses_NtlsCertificateRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'NTLS_INVALID_CERTIFICATE', 'APPLIANCE_EXPIRED_CERT', 'SERVER_REQUEST_NOT_APPROPRIATE', 'NTLS_INTERNAL_ERROR', 'NTLS_FILENAME_NOT_VALID', 'NTLS_CERTIFICATE_INVALID_CN'],
};
const answer42 = {
  contract: '#/components/responses/NtlsFileNotFound',
  content: {
    'application/json': check_components_responses_NtlsFileNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['SERVERPLUGIN_FILEID_DOES_NOT_EXIST'],
};
const answer43 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1certificate/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: check_components_headers_TaskLocation_schema },
  },
  errors: [],
};
const answer44 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1clients/get/responses/200',
  content: {
    'application/json': check_components_schemas_NtlsClientList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer45 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1clients/post/responses/200',
  content: {
    'application/json': check_components_schemas_NtlsClientRegistered,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/NtlsClientLocation', check: check_components_headers_NtlsClientLocation_schema },
  },
  errors: [],
};
const answer46 = {
  contract: '#/components/responses/NtlsRegistrationRefused',
  content: {
    'application/json': check_components_responses_NtlsRegistrationRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'NTLS_CLIENT_ALREADY_EXISTS', 'NTLS_INVALID_CERTIFICATE', 'APPLIANCE_EXPIRED_CERT', 'APPLIANCE_REQUIRE_SO_LOGIN'],
};
const answer47 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}/get/responses/200',
  content: {
    'application/json': check_components_schemas_NtlsClient,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer48 = {
  contract: '#/components/responses/NtlsClientNotFound',
  content: {
    'application/json': check_components_responses_NtlsClientNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['NTLS_NO_CLIENT'],
};
const answer49 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer50 = {
  contract: '#/components/responses/NtlsClientCertificateRefused',
  content: {
    'application/json': check_components_responses_NtlsClientCertificateRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'NTLS_INVALID_CERTIFICATE', 'APPLIANCE_EXPIRED_CERT', 'NTLS_CLIENT_CERTIFICATE_UPDATE_FAILED', 'SERVER_REQUEST_NOT_APPROPRIATE', 'NTLS_FILENAME_NOT_VALID', 'NTLS_CERTIFICATE_INVALID_CN', 'NTLS_INTERNAL_ERROR'],
};
const answer51 = {
  contract: '#/components/responses/NtlsClientOrFileNotFound',
  content: {
    'application/json': check_components_responses_NtlsClientOrFileNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['NTLS_NO_CLIENT', 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST'],
};
const answer52 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}/delete/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer53 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1actions/get/responses/200',
  content: {
    'application/json': check_components_schemas_ActionList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer54 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1dn/get/responses/200',
  content: {
    'application/json': check_components_schemas_NtlsClientDn,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer55 = {
  contract: '#/components/responses/NtlsDnFilterUnreadable',
  content: {
    'application/json': check_components_responses_NtlsDnFilterUnreadable_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_INTERNAL_ERROR', 'NTLS_CLIENT_FAILED_TO_GET_DN_FILTER'],
};
const answer56 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1dn/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer57 = {
  contract: '#/components/responses/NtlsDnFilterRefused',
  content: {
    'application/json': check_components_responses_NtlsDnFilterRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'NTLS_CLIENT_INVALID_DN_FILTER', 'APPLIANCE_REQUIRE_SO_LOGIN'],
};
const answer58 = {
  contract: '#/components/responses/NtlsDnFilterNotAdded',
  content: {
    'application/json': check_components_responses_NtlsDnFilterNotAdded_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_INTERNAL_ERROR', 'NTLS_CLIENT_FAILED_TO_ADD_DN_FILTER'],
};
const answer59 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1links/get/responses/200',
  content: {
    'application/json': check_components_schemas_NtlsLinkList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer60 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1links/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/NtlsLinkLocation', check: check_components_headers_NtlsLinkLocation_schema },
  },
  errors: [],
};
const answer61 = {
  contract: '#/components/responses/NtlsLinkRefused',
  content: {
    'application/json': check_components_responses_NtlsLinkRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'NTLS_INVALID_PARTITION_URL', 'NTLS_LINK_ALREADY_EXISTS', 'APPLIANCE_REQUIRE_SO_LOGIN'],
};
const answer62 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1links~1{linkid}/get/responses/200',
  content: {
    'application/json': check_components_schemas_NtlsLink,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer63 = {
  contract: '#/components/responses/NtlsLinkNotFound',
  content: {
    'application/json': check_components_responses_NtlsLinkNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['NTLS_NO_CLIENT', 'NTLS_NO_LINK'],
};
const answer64 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1links~1{linkid}/delete/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer65 = {
  contract: '#/paths/~1api~1lunasa~1actions/get/responses/200',
  content: {
    'application/json': check_components_schemas_ActionList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer66 = {
  contract: '#/paths/~1api~1lunasa~1actions~1{actionid}/post/responses/202',
  content: {
    'application/json': check_components_schemas_Task,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: check_components_headers_TaskLocation_schema },
  },
  errors: [],
};
const answer67 = {
  contract: '#/paths/~1api~1lunasa~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer68 = {
  contract: '#/components/responses/ApplianceActionRefused',
  content: {
    'application/json': check_components_responses_ApplianceActionRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_REQUIRE_SO_LOGIN', 'APPLIANCE_CRITICAL_OPERATION_IN_PROGRESS'],
};
const answer69 = {
  contract: '#/components/responses/ApplianceActionNotFound',
  content: {
    'application/json': check_components_responses_ApplianceActionNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['APPLIANCE_ACTION_DOES_NOT_EXIST'],
};
const answer70 = {
  contract: '#/paths/~1api~1lunasa~1cpu/get/responses/200',
  content: {
    'application/json': check_components_schemas_Cpu,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer71 = {
  contract: '#/paths/~1api~1lunasa~1cpu~1process~1processes/get/responses/200',
  content: {
    'application/json': check_components_schemas_ProcessList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer72 = {
  contract: '#/paths/~1api~1lunasa~1cpu~1processes/get/responses/200',
  content: {
    'application/json': check_components_schemas_ProcessList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer73 = {
  contract: '#/paths/~1api~1lunasa~1memory/get/responses/200',
  content: {
    'application/json': check_components_schemas_Memory,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer74 = {
  contract: '#/paths/~1api~1lunasa~1disk/get/responses/200',
  content: {
    'application/json': check_components_schemas_Disk,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer75 = {
  contract: '#/paths/~1api~1lunasa~1disk~1partitions/get/responses/200',
  content: {
    'application/json': check_components_schemas_DiskPartitionList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer76 = {
  contract: '#/paths/~1api~1lunasa~1disk~1partitions~1{id}/get/responses/200',
  content: {
    'application/json': check_components_schemas_DiskPartition,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer77 = {
  contract: '#/components/responses/SystemResourceNotFound',
  content: {
    'application/json': check_components_responses_SystemResourceNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_NO_RESOURCE'],
};
const answer78 = {
  contract: '#/paths/~1api~1lunasa~1sensors/get/responses/200',
  content: {
    'application/json': check_components_schemas_SensorList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer79 = {
  contract: '#/components/responses/SensorsNotReady',
  content: {
    'application/json': check_components_responses_SensorsNotReady_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_UNAVAILABLE', 'APPLIANCE_SENSORS_NOT_READY'],
};
const answer80 = {
  contract: '#/paths/~1api~1lunasa~1sensors~1{sensorid}/get/responses/200',
  content: {
    'application/json': check_components_schemas_Sensor,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer81 = {
  contract: '#/paths/~1api~1lunasa~1logs~1lunalogs/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer82 = {
  contract: '#/paths/~1api~1lunasa~1services/get/responses/200',
  content: {
    'application/json': check_components_schemas_ServiceList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer83 = {
  contract: '#/paths/~1api~1lunasa~1services~1{serviceid}/get/responses/200',
  content: {
    'application/json': check_components_schemas_Service,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer84 = {
  contract: '#/components/responses/ServiceNotFound',
  content: {
    'application/json': check_components_responses_ServiceNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['APPLIANCE_SERVICE_DOES_NOT_EXIST'],
};
const answer85 = {
  contract: '#/paths/~1api~1lunasa~1services~1{serviceid}/patch/responses/200',
  content: {
    'application/json': check_components_schemas_EmptyObject,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer86 = {
  contract: '#/components/responses/ServiceChangeRefused',
  content: {
    'application/json': check_components_responses_ServiceChangeRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_FAILED_TO_MODIFY_SERVICE_INFO'],
};
const answer87 = {
  contract: '#/paths/~1api~1lunasa~1services~1{serviceid}~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: check_components_headers_TaskLocation_schema },
  },
  errors: [],
};
const answer88 = {
  contract: '#/components/responses/ServiceActionRefused',
  content: {
    'application/json': check_components_responses_ServiceActionRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_SERVICE_ACTION_FAILED'],
};
const answer89 = {
  contract: '#/components/responses/ServiceActionNotFound',
  content: {
    'application/json': check_components_responses_ServiceActionNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['APPLIANCE_SERVICE_DOES_NOT_EXIST', 'APPLIANCE_SERVICE_ACTION_INVALID'],
};
const answer90 = {
  contract: '#/paths/~1api~1lunasa~1ssh/get/responses/200',
  content: {
    'application/json': check_components_schemas_SshSettings,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer91 = {
  contract: '#/paths/~1api~1lunasa~1ssh/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer92 = {
  contract: '#/components/responses/SshChangeRefused',
  content: {
    'application/json': check_components_responses_SshChangeRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SSH_FAILED_TO_SET_CIPHERS', 'SSH_OPERATION_FAILED'],
};
const answer93 = {
  contract: '#/paths/~1api~1lunasa~1ssh~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer94 = {
  contract: '#/components/responses/SshActionRefused',
  content: {
    'application/json': check_components_responses_SshActionRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SSH_FAILED_TO_RESET_CIPHERS', 'SSH_OPERATION_FAILED'],
};
const answer95 = {
  contract: '#/components/responses/SshActionNotFound',
  content: {
    'application/json': check_components_responses_SshActionNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_NO_RESOURCE'],
};
const answer96 = {
  contract: '#/paths/~1api~1lunasa~1webServer/get/responses/200',
  content: {
    'application/json': check_components_schemas_WebServerSettings,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer97 = {
  contract: '#/paths/~1api~1lunasa~1webServer/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer98 = {
  contract: '#/paths/~1api~1lunasa~1webServer~1blocklist/get/responses/200',
  content: {
    'application/json': check_components_schemas_Blocklist,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer99 = {
  contract: '#/paths/~1api~1lunasa~1webServer~1blocklist/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer100 = {
  contract: '#/paths/~1api~1lunasa~1webServer~1blocklist/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer101 = {
  contract: '#/paths/~1api~1lunasa~1webServer~1actions/get/responses/200',
  content: {
    'application/json': check_components_schemas_ActionList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer102 = {
  contract: '#/paths/~1api~1lunasa~1packageFiles/get/responses/200',
  content: {
    'application/json': check_components_schemas_PackageFileList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer103 = {
  contract: '#/paths/~1api~1lunasa~1packageFiles/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer104 = {
  contract: '#/components/responses/PackageRefused',
  content: {
    'application/json': check_components_responses_PackageRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_REQUIRE_SO_LOGIN', 'APPLIANCE_FILENAME_NOT_VALID', 'PACKAGE_AUTHCODE_INVALID'],
};
const answer105 = {
  contract: '#/components/responses/HomeFileNotFound',
  content: {
    'application/json': check_components_responses_HomeFileNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['SERVERPLUGIN_FILEID_DOES_NOT_EXIST'],
};
const answer106 = {
  contract: '#/paths/~1api~1lunasa~1packages/get/responses/200',
  content: {
    'application/json': check_components_schemas_PackageList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer107 = {
  contract: '#/paths/~1api~1lunasa~1upgrades/get/responses/200',
  content: {
    'application/json': check_components_schemas_UpgradeList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer108 = {
  contract: '#/paths/~1api~1lunasa~1upgrades/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/UpgradeLocation', check: check_components_headers_UpgradeLocation_schema },
  },
  errors: [],
};
const answer109 = {
  contract: '#/components/responses/UpgradeRefused',
  content: {
    'application/json': check_components_responses_UpgradeRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'UPGRADE_CONFIG_FILES_DO_NOT_EXIST', 'APPLIANCE_REQUIRE_SO_LOGIN', 'UPGRADE_UPLOADED_LICENSE_INVALID', 'UPGRADE_LICENSE_ALREADY_APPLIED', 'APPLIANCE_FILENAME_NOT_VALID'],
};
const answer110 = {
  contract: '#/paths/~1api~1lunasa~1upgrades~1{upgradeid}/get/responses/200',
  content: {
    'application/json': check_components_schemas_Upgrade,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer111 = {
  contract: '#/components/responses/UpgradeNotFound',
  content: {
    'application/json': check_components_responses_UpgradeNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_NO_RESOURCE'],
};
const answer112 = {
  contract: '#/paths/~1api~1lunasa~1cluster/get/responses/200',
  content: {
    'application/json': check_components_schemas_ClusterStanding,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer113 = {
  contract: '#/paths/~1api~1lunasa~1config/get/responses/200',
  content: {
    'application/json': check_components_schemas_Configuration,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer114 = {
  contract: '#/paths/~1api~1lunasa~1config~1backups~1{backupid}~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer115 = {
  contract: '#/components/responses/RestorationRefused',
  content: {
    'application/json': check_components_responses_RestorationRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SYSCONF_CONFIG_SERVICE_NAME_INVALID', 'SYSCONF_CONFIG_FILE_NAME_MISSING', 'SYSCONF_CONFIG_VERSION_NOT_SUPPORTED', 'SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPLETE', 'SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPATIBLE', 'SYSCONF_CONFIG_SERVICE_RUNNING'],
};
const answer116 = {
  contract: '#/components/responses/BackupActionNotFound',
  content: {
    'application/json': check_components_responses_BackupActionNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['APPLIANCE_ACTION_DOES_NOT_EXIST'],
};
const answer117 = {
  contract: '#/paths/~1api~1clusters/post/responses/202',
  content: {
    'application/json': check_components_schemas_Task,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: check_components_headers_TaskLocation_schema },
  },
  errors: [],
};
const answer118 = {
  contract: '#/paths/~1api~1clusters/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/ClusterMembersLocation', check: check_components_headers_ClusterMembersLocation_schema },
  },
  errors: [],
};
const answer119 = {
  contract: '#/components/responses/ClusterRefused',
  content: {
    'application/json': check_components_responses_ClusterRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_HSM_NOT_INITIALIZED', 'HSMPLUGIN_INCORRECT_PASSWORD', 'CLUSTER_ALREADY_EXISTS'],
};
const answer120 = {
  contract: '#/paths/~1api~1clusters~1{clusterID}~1members/get/responses/200',
  content: {
    'application/json': check_components_schemas_ClusterMemberList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer121 = {
  contract: '#/components/responses/ClusterNotFound',
  content: {
    'application/json': check_components_responses_ClusterNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['CLUSTER_DOES_NOT_EXIST'],
};
const answer122 = {
  contract: '#/paths/~1api~1lunasa~1hsms/get/responses/200',
  content: {
    'application/json': check_components_schemas_HsmList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer123 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}/get/responses/200',
  content: {
    'application/json': check_components_schemas_Hsm,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer124 = {
  contract: '#/components/responses/HsmNotFound',
  content: {
    'application/json': check_components_responses_HsmNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['HSMPLUGIN_INVALID_HSM'],
};
const answer125 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}/put/responses/202',
  content: {
    'application/json': check_components_schemas_Task,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: check_components_headers_TaskLocation_schema },
  },
  errors: [],
};
const answer126 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmLocation', check: check_components_headers_HsmLocation_schema },
  },
  errors: [],
};
const answer127 = {
  contract: '#/components/responses/HsmInitializationRefused',
  content: {
    'application/json': check_components_responses_HsmInitializationRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_INVALID_FILENAME'],
};
const answer128 = {
  contract: '#/components/responses/HsmLoginRequiredToRepeat',
  content: {
    'application/json': check_components_responses_HsmLoginRequiredToRepeat_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'www-authenticate': { name: 'WWW-Authenticate', required: true, contract: '#/components/headers/WwwAuthenticate', check: check_components_headers_WwwAuthenticate_schema },
  },
  errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'],
};
const answer129 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1login/post/responses/202',
  content: {
    'application/json': check_components_schemas_Task,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: check_components_headers_TaskLocation_schema },
  },
  errors: [],
};
const answer130 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1login/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmRoleLocation', check: check_components_headers_HsmRoleLocation_schema },
  },
  errors: [],
};
const answer131 = {
  contract: '#/components/responses/HsmLoginRefused',
  content: {
    'application/json': check_components_responses_HsmLoginRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_INCORRECT_PASSWORD', 'HSMPLUGIN_ROLE_LOCKED_OUT', 'HSMPLUGIN_HSM_NOT_INITIALIZED', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'],
};
const answer132 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1logout/post/responses/202',
  content: {
    'application/json': check_components_schemas_Task,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: check_components_headers_TaskLocation_schema },
  },
  errors: [],
};
const answer133 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1logout/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmLocation', check: check_components_headers_HsmLocation_schema },
  },
  errors: [],
};
const answer134 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1actions/get/responses/200',
  content: {
    'application/json': check_components_schemas_ActionList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer135 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1actions~1{actionid}/post/responses/200',
  content: {
    'application/json': check_components_schemas_Task,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: check_components_headers_TaskLocation_schema },
  },
  errors: [],
};
const answer136 = {
  contract: '#/components/responses/HsmLoginRequired',
  content: {
    'application/json': check_components_responses_HsmLoginRequired_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'www-authenticate': { name: 'WWW-Authenticate', required: true, contract: '#/components/headers/WwwAuthenticate', check: check_components_headers_WwwAuthenticate_schema },
  },
  errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'FRAMEWORK_SESSION_NOT_PRIVATE', 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'],
};
const answer137 = {
  contract: '#/components/responses/HsmActionNotFound',
  content: {
    'application/json': check_components_responses_HsmActionNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_ACTION'],
};
const answer138 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1metrics/get/responses/200',
  content: {
    'application/json': check_components_schemas_HsmMetrics,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer139 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1utilization/get/responses/200',
  content: {
    'application/json': check_components_schemas_HsmUtilization,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer140 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1utilization~1bins/get/responses/200',
  content: {
    'application/json': check_components_schemas_UtilizationBinList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer141 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1counter/get/responses/200',
  content: {
    'application/json': check_components_schemas_HsmCounter,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer142 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1storageSpace/get/responses/200',
  content: {
    'application/json': check_components_schemas_HsmStorageSpace,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer143 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1licenses/get/responses/200',
  content: {
    'application/json': check_components_schemas_LicenseList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer144 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1policies/get/responses/200',
  content: {
    'application/json': check_components_schemas_PolicyList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer145 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1policies~1{policyid}/get/responses/200',
  content: {
    'application/json': check_components_schemas_Policy,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer146 = {
  contract: '#/components/responses/HsmPolicyNotFound',
  content: {
    'application/json': check_components_responses_HsmPolicyNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_POLICY'],
};
const answer147 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1capabilities/get/responses/200',
  content: {
    'application/json': check_components_schemas_CapabilityList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer148 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1certificate/get/responses/200',
  content: {
    'application/json': check_components_schemas_HsmCertificate,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer149 = {
  contract: '#/components/responses/HsmFunctionNotOffered',
  content: {
    'application/json': check_components_responses_HsmFunctionNotOffered_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'],
};
const answer150 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1tamper/get/responses/200',
  content: {
    'application/json': check_components_schemas_Tamper,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer151 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1tamper~1actions/get/responses/200',
  content: {
    'application/json': check_components_schemas_ActionList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer152 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1tamper~1actions~1{actionid}/post/responses/202',
  content: {
    'application/json': check_components_schemas_Task,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: check_components_headers_TaskLocation_schema },
  },
  errors: [],
};
const answer153 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1tamper~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TamperLocation', check: check_components_headers_TamperLocation_schema },
  },
  errors: [],
};
const answer154 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1ped~1peds~1{pedid}/get/responses/200',
  content: {
    'application/json': check_components_schemas_Ped,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer155 = {
  contract: '#/components/responses/PedNotFound',
  content: {
    'application/json': check_components_responses_PedNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PED'],
};
const answer156 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1ped~1peds~1{pedid}~1actions/get/responses/200',
  content: {
    'application/json': check_components_schemas_ActionList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer157 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1ped~1peds~1{pedid}~1actions~1{actionid}/post/responses/202',
  content: {
    'application/json': check_components_schemas_Task,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: check_components_headers_TaskLocation_schema },
  },
  errors: [],
};
const answer158 = {
  contract: '#/components/responses/PedActionNotFound',
  content: {
    'application/json': check_components_responses_PedActionNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PED', 'HSMPLUGIN_INVALID_ACTION'],
};
const answer159 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1firmware/get/responses/200',
  content: {
    'application/json': check_components_schemas_HsmFirmware,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer160 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1firmware~1actions/get/responses/200',
  content: {
    'application/json': check_components_schemas_ActionList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer161 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1firmware~1actions~1{actionid}/post/responses/202',
  content: {
    'application/json': check_components_schemas_Task,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: check_components_headers_TaskLocation_schema },
  },
  errors: [],
};
const answer162 = {
  contract: '#/components/responses/FirmwareNotAvailable',
  content: {
    'application/json': check_components_responses_FirmwareNotAvailable_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_FIRMWARE_NOT_AVAILABLE'],
};
const answer163 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1indirect~1responses/post/responses/200',
  content: {
    'application/json': check_components_schemas_IndirectResponse,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer164 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles/get/responses/200',
  content: {
    'application/json': check_components_schemas_RoleList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer165 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}/get/responses/200',
  content: {
    'application/json': check_components_schemas_RoleDescription,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer166 = {
  contract: '#/components/responses/HsmRoleNotFound',
  content: {
    'application/json': check_components_responses_HsmRoleNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_ROLE'],
};
const answer167 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}/patch/responses/202',
  content: {
    'application/json': check_paths_1api_1lunasa_1hsms_1_hsmid_1roles_1_roleid_patch_responses_202_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmRoleOrTaskLocation', check: check_components_headers_HsmRoleOrTaskLocation_schema },
  },
  errors: [],
};
const answer168 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmRoleLocation', check: check_components_headers_HsmRoleLocation_schema },
  },
  errors: [],
};
const answer169 = {
  contract: '#/components/responses/PasswordChangeRefusedByHsm',
  content: {
    'application/json': check_components_responses_PasswordChangeRefusedByHsm_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_INCORRECT_PASSWORD', 'HSMPLUGIN_ROLE_LOCKED_OUT', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'],
};
const answer170 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}~1actions/get/responses/200',
  content: {
    'application/json': check_components_schemas_ActionList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer171 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}~1actions~1{actionid}/post/responses/202',
  content: {
    'application/json': check_components_schemas_Task,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: check_components_headers_TaskLocation_schema },
  },
  errors: [],
};
const answer172 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmRoleLocation', check: check_components_headers_HsmRoleLocation_schema },
  },
  errors: [],
};
const answer173 = {
  contract: '#/components/responses/HsmRoleActionRefused',
  content: {
    'application/json': check_components_responses_HsmRoleActionRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'],
};
const answer174 = {
  contract: '#/components/responses/HsmRoleActionNotFound',
  content: {
    'application/json': check_components_responses_HsmRoleActionNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_ROLE', 'HSMPLUGIN_INVALID_ACTION'],
};
const answer175 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles/get/responses/200',
  content: {
    'application/json': check_components_schemas_RoleList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer176 = {
  contract: '#/components/responses/PartitionNotFound',
  content: {
    'application/json': check_components_responses_PartitionNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION'],
};
const answer177 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/get/responses/200',
  content: {
    'application/json': check_components_schemas_RoleDescription,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer178 = {
  contract: '#/components/responses/PartitionRoleNotFound',
  content: {
    'application/json': check_components_responses_PartitionRoleNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_ROLE'],
};
const answer179 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/put/responses/202',
  content: {
    'application/json': check_components_schemas_Task,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: check_components_headers_TaskLocation_schema },
  },
  errors: [],
};
const answer180 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionRoleLocation', check: check_components_headers_PartitionRoleLocation_schema },
  },
  errors: [],
};
const answer181 = {
  contract: '#/components/responses/PartitionRoleInitializationRefused',
  content: {
    'application/json': check_components_responses_PartitionRoleInitializationRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_PARTITION_NOT_INITIALIZED', 'HSMPLUGIN_ROLE_ALREADY_INITIALIZED'],
};
const answer182 = {
  contract: '#/components/responses/PartitionLoginRequired',
  content: {
    'application/json': check_components_responses_PartitionLoginRequired_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'www-authenticate': { name: 'WWW-Authenticate', required: true, contract: '#/components/headers/WwwAuthenticate', check: check_components_headers_WwwAuthenticate_schema },
  },
  errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'FRAMEWORK_SESSION_NOT_PRIVATE', 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'],
};
const answer183 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/patch/responses/202',
  content: {
    'application/json': check_paths_1api_1lunasa_1hsms_1_hsmid_1partitions_1_partitionid_1roles_1_roleid_patch_responses_202_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionRoleOrTaskLocation', check: check_components_headers_PartitionRoleOrTaskLocation_schema },
  },
  errors: [],
};
const answer184 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionRoleLocation', check: check_components_headers_PartitionRoleLocation_schema },
  },
  errors: [],
};
const answer185 = {
  contract: '#/components/responses/PasswordChangeRefusedByPartition',
  content: {
    'application/json': check_components_responses_PasswordChangeRefusedByPartition_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_INCORRECT_PASSWORD', 'HSMPLUGIN_ROLE_LOCKED_OUT', 'HSMPLUGIN_PARTITION_NOT_INITIALIZED', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'],
};
const answer186 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}~1actions/get/responses/200',
  content: {
    'application/json': check_components_schemas_ActionList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer187 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}~1actions~1{actionid}/post/responses/202',
  content: {
    'application/json': check_components_schemas_Task,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: check_components_headers_TaskLocation_schema },
  },
  errors: [],
};
const answer188 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionRoleLocation', check: check_components_headers_PartitionRoleLocation_schema },
  },
  errors: [],
};
const answer189 = {
  contract: '#/components/responses/PartitionRoleActionRefused',
  content: {
    'application/json': check_components_responses_PartitionRoleActionRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_FUNC_NOT_SUPPORTED', 'HSMPLUGIN_POLICY_NOT_ENABLED'],
};
const answer190 = {
  contract: '#/components/responses/PartitionRoleActionNotFound',
  content: {
    'application/json': check_components_responses_PartitionRoleActionNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_ROLE', 'HSMPLUGIN_INVALID_ACTION'],
};
const answer191 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions/get/responses/200',
  content: {
    'application/json': check_components_schemas_PartitionList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer192 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions/post/responses/202',
  content: {
    'application/json': check_components_schemas_Task,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: check_components_headers_TaskLocation_schema },
  },
  errors: [],
};
const answer193 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionLocation', check: check_components_headers_PartitionLocation_schema },
  },
  errors: [],
};
const answer194 = {
  contract: '#/components/responses/PartitionCreationRefused',
  content: {
    'application/json': check_components_responses_PartitionCreationRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_PARTITION_NAME_IN_USE', 'HSMPLUGIN_INSUFFICIENT_SPACE', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'],
};
const answer195 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/get/responses/200',
  content: {
    'application/json': check_components_schemas_Partition,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer196 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/put/responses/202',
  content: {
    'application/json': check_components_schemas_Task,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: check_components_headers_TaskLocation_schema },
  },
  errors: [],
};
const answer197 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionLocation', check: check_components_headers_PartitionLocation_schema },
  },
  errors: [],
};
const answer198 = {
  contract: '#/components/responses/PartitionLoginRequiredToRepeat',
  content: {
    'application/json': check_components_responses_PartitionLoginRequiredToRepeat_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'www-authenticate': { name: 'WWW-Authenticate', required: true, contract: '#/components/headers/WwwAuthenticate', check: check_components_headers_WwwAuthenticate_schema },
  },
  errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'],
};
const answer199 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/delete/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer200 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1login/post/responses/202',
  content: {
    'application/json': check_components_schemas_Task,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: check_components_headers_TaskLocation_schema },
  },
  errors: [],
};
const answer201 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1login/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionRoleLocation', check: check_components_headers_PartitionRoleLocation_schema },
  },
  errors: [],
};
const answer202 = {
  contract: '#/components/responses/PartitionLoginRefused',
  content: {
    'application/json': check_components_responses_PartitionLoginRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_INCORRECT_PASSWORD', 'HSMPLUGIN_ROLE_LOCKED_OUT', 'HSMPLUGIN_PARTITION_NOT_INITIALIZED', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_HSM_IN_TRANSPORT_MODE'],
};
const answer203 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1logout/post/responses/202',
  content: {
    'application/json': check_components_schemas_Task,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: check_components_headers_TaskLocation_schema },
  },
  errors: [],
};
const answer204 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1logout/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionLocation', check: check_components_headers_PartitionLocation_schema },
  },
  errors: [],
};
const answer205 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1policies/get/responses/200',
  content: {
    'application/json': check_components_schemas_PolicyList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer206 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1policies/post/responses/201',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/UserFileLocation', check: check_components_headers_UserFileLocation_schema },
  },
  errors: [],
};
const answer207 = {
  contract: '#/components/responses/PolicyTemplateRefused',
  content: {
    'application/json': check_components_responses_PolicyTemplateRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_INVALID_FILENAME'],
};
const answer208 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1sff/get/responses/202',
  content: {
    'application/json': check_components_schemas_Task,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: check_components_headers_TaskLocation_schema },
  },
  errors: [],
};
const answer209 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1stc/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionLocation', check: check_components_headers_PartitionLocation_schema },
  },
  errors: [],
};
const answer210 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1stc~1clients/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/StcClientLocation', check: check_components_headers_StcClientLocation_schema },
  },
  errors: [],
};
const answer211 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1stc~1clients~1{clientid}/get/responses/200',
  content: {
    'application/json': check_components_schemas_StcClient,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer212 = {
  contract: '#/components/responses/StcClientNotFound',
  content: {
    'application/json': check_components_responses_StcClientNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_STC_CLIENT'],
};
const answer213 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1indirect~1challenges/post/responses/200',
  content: {
    'application/json': check_components_schemas_IndirectChallenge,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/ChallengeLocation', check: check_components_headers_ChallengeLocation_schema },
  },
  errors: [],
};
const answer214 = {
  contract: '#/components/responses/ChallengeRefused',
  content: {
    'application/json': check_components_responses_ChallengeRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_PARTITION_NOT_INITIALIZED', 'HSMPLUGIN_ROLE_NOT_INITIALIZED'],
};
const answer215 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1indirect~1challenges~1{challengeid}/get/responses/200',
  content: {
    'application/json': check_components_schemas_IndirectChallenge,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer216 = {
  contract: '#/components/responses/ChallengeNotFound',
  content: {
    'application/json': check_components_responses_ChallengeNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_CHALLENGE'],
};
const answer217 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1object~1objects/get/responses/200',
  content: {
    'application/json': check_components_schemas_ObjectList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer218 = {
  contract: '#/components/responses/PartitionOfObjectsNotFound',
  content: {
    'application/json': check_components_responses_PartitionOfObjectsNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['HSMPLUGIN_HSM_DOES_NOT_EXIST', 'HSMPLUGIN_INVALID_PARTITION'],
};
const answer219 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1object~1objects~1{objectid}/get/responses/200',
  content: {
    'application/json': check_components_schemas_PartitionObject,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer220 = {
  contract: '#/components/responses/PrivateSessionForObjects',
  content: {
    'application/json': check_components_responses_PrivateSessionForObjects_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'www-authenticate': { name: 'WWW-Authenticate', required: true, contract: '#/components/headers/WwwAuthenticate', check: check_components_headers_WwwAuthenticate_schema },
  },
  errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'FRAMEWORK_SESSION_NOT_PRIVATE'],
};
const answer221 = {
  contract: '#/components/responses/ObjectNotFound',
  content: {
    'application/json': check_components_responses_ObjectNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['HSMPLUGIN_HSM_DOES_NOT_EXIST', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_OBJECT'],
};
const answer222 = {
  contract: '#/components/responses/ObjectNotReadable',
  content: {
    'application/json': check_components_responses_ObjectNotReadable_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_INTERNAL_ERROR', 'HSMPLUGIN_FAILED_TO_GET_OBJECT_INFO'],
};
const answer223 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1object~1actions~1{actionid}/post/responses/200',
  content: {
    'application/json': check_components_schemas_Task,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: check_components_headers_TaskLocation_schema },
  },
  errors: [],
};
const answer224 = {
  contract: '#/components/responses/ObjectActionRefused',
  content: {
    'application/json': check_components_responses_ObjectActionRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_BACKUP_DOES_NOT_EXIST', 'HSMPLUGIN_INSUFFICIENT_SPACE'],
};
const answer225 = {
  contract: '#/components/responses/ObjectActionNotFound',
  content: {
    'application/json': check_components_responses_ObjectActionNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['HSMPLUGIN_HSM_DOES_NOT_EXIST', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_ACTION', 'HSMPLUGIN_INVALID_OBJECT'],
};
const answer226 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1smk~1{smkid}/get/responses/200',
  content: {
    'application/json': check_components_schemas_SmkKey,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer227 = {
  contract: '#/components/responses/SmkNotSupported',
  content: {
    'application/json': check_components_responses_SmkNotSupported_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_PARTITION_VERSION_INVALID', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'],
};
const answer228 = {
  contract: '#/components/responses/SmkNotFound',
  content: {
    'application/json': check_components_responses_SmkNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_SMKID'],
};
const answer229 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1smk~1{smkid}~1actions/get/responses/200',
  content: {
    'application/json': check_components_schemas_ActionList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer230 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1smk~1{smkid}~1actions~1{actionid}/post/responses/200',
  content: {
    'application/json': check_paths_1api_1lunasa_1hsms_1_hsmid_1partitions_1_partitionid_1smk_1_smkid_1actions_1_actionid_post_responses_200_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer231 = {
  contract: '#/components/responses/SmkRolloverInProgress',
  content: {
    'application/json': check_components_responses_SmkRolloverInProgress_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS'],
};
const answer232 = {
  contract: '#/components/responses/SmkActionNotFound',
  content: {
    'application/json': check_components_responses_SmkActionNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_SMKID', 'HSMPLUGIN_INVALID_ACTION'],
};
const answer233 = {
  contract: '#/components/responses/SmkNotInitialized',
  content: {
    'application/json': check_components_responses_SmkNotInitialized_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['HSMPLUGIN_SMK_NOT_INITIALIZED'],
};
const answer234 = {
  contract: '#/components/responses/SmkActionNotAllowed',
  content: {
    'application/json': check_components_responses_SmkActionNotAllowed_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['HSMPLUGIN_OPERATION_NOT_ALLOWED'],
};
const answer235 = {
  contract: '#/paths/~1api~1lunasa~1network/get/responses/200',
  content: {
    'application/json': check_components_schemas_Network,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer236 = {
  contract: '#/paths/~1api~1lunasa~1network/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer237 = {
  contract: '#/components/responses/NetworkChangeRefused',
  content: {
    'application/json': check_components_responses_NetworkChangeRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_FAILED_TO_SET_HOSTNAME', 'APPLIANCE_INVALID_VALUE_SPECIFIED'],
};
const answer238 = {
  contract: '#/paths/~1api~1lunasa~1network~1actions~1{actionid}/post/responses/200',
  content: {
    'application/json': check_components_schemas_PingResult,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer239 = {
  contract: '#/components/responses/NetworkActionNotFound',
  content: {
    'application/json': check_components_responses_NetworkActionNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['APPLIANCE_ACTION_DOES_NOT_EXIST'],
};
const answer240 = {
  contract: '#/paths/~1api~1lunasa~1network~1devices/get/responses/200',
  content: {
    'application/json': check_components_schemas_NetworkDeviceList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer241 = {
  contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}/get/responses/200',
  content: {
    'application/json': check_components_schemas_NetworkDevice,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer242 = {
  contract: '#/components/responses/NetworkDeviceNotFound',
  content: {
    'application/json': check_components_responses_NetworkDeviceNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['APPLIANCE_INTERFACE_DOES_NOT_EXIST'],
};
const answer243 = {
  contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}~1stats/get/responses/200',
  content: {
    'application/json': check_components_schemas_NetworkDeviceStats,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer244 = {
  contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}~1ip4/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer245 = {
  contract: '#/components/responses/BondMemberRestricted',
  content: {
    'application/json': check_components_responses_BondMemberRestricted_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['OPERATION_RESTRICTED'],
};
const answer246 = {
  contract: '#/components/responses/InterfaceFailed',
  content: {
    'application/json': check_components_responses_InterfaceFailed_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_INTERNAL_ERROR', 'APPLIANCE_FAILED_TO_SET_INTERFACE'],
};
const answer247 = {
  contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}~1actions~1{actionid}/post/responses/200',
  content: {
    'application/json': check_components_schemas_EmptyObject,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer248 = {
  contract: '#/components/responses/BondActionRefused',
  content: {
    'application/json': check_components_responses_BondActionRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'BOND_DEVICE_IS_NOT_CONFIGURED', 'BOND_DEVICE_IS_ALREADY_ENABLED', 'BOND_DEVICE_IS_ALREADY_DISABLED', 'APPLIANCE_FAILED_TO_ENABLE_BOND_DEVICE', 'APPLIANCE_FAILED_TO_DISABLE_BOND_DEVICE', 'APPLIANCE_INVALID_DEVICE_TYPE'],
};
const answer249 = {
  contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}~1measurementStats/get/responses/200',
  content: {
    'application/json': check_components_schemas_MeasurementStats,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer250 = {
  contract: '#/components/responses/MeasurementStatsRefused',
  content: {
    'application/json': check_components_responses_MeasurementStatsRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_MEASUREMENT_DURATION_REQUIRED', 'APPLIANCE_FAILED_TO_GET_MEASUREMENT_STATS'],
};
const answer251 = {
  contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}~1classes~1{classid}/get/responses/200',
  content: {
    'application/json': check_components_schemas_TrafficClass,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer252 = {
  contract: '#/components/responses/TrafficClassNotFound',
  content: {
    'application/json': check_components_responses_TrafficClassNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['APPLIANCE_INTERFACE_DOES_NOT_EXIST', 'APPLIANCE_CLASS_DOES_NOT_EXIST'],
};
const answer253 = {
  contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}~1classes~1{classid}/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TrafficClassLocation', check: check_components_headers_TrafficClassLocation_schema },
  },
  errors: [],
};
const answer254 = {
  contract: '#/components/responses/TrafficClassRefused',
  content: {
    'application/json': check_components_responses_TrafficClassRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_INVALID_BANDWIDTH', 'APPLIANCE_CLASS_NAME_RESERVED', 'APPLIANCE_FAILED_TO_CREATE_CLASS'],
};
const answer255 = {
  contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}~1routes~1{routeid}/delete/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer256 = {
  contract: '#/components/responses/RouteNotFound',
  content: {
    'application/json': check_components_responses_RouteNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['APPLIANCE_INTERFACE_DOES_NOT_EXIST', 'APPLIANCE_ROUTE_DOES_NOT_EXIST'],
};
const answer257 = {
  contract: '#/paths/~1api~1lunasa~1network~1measurement/get/responses/200',
  content: {
    'application/json': check_components_schemas_Measurement,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer258 = {
  contract: '#/paths/~1api~1lunasa~1network~1measurement~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer259 = {
  contract: '#/components/responses/MeasurementActionRefused',
  content: {
    'application/json': check_components_responses_MeasurementActionRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_MEASUREMENT_ACTION_FAILED', 'APPLIANCE_INVALID_PATTERN_DETECTED', 'APPLIANCE_MEASUREMENT_INTERVAL_REQUIRED'],
};
const answer260 = {
  contract: '#/paths/~1api~1lunasa~1time/get/responses/200',
  content: {
    'application/json': check_components_schemas_Time,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer261 = {
  contract: '#/paths/~1api~1lunasa~1time/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer262 = {
  contract: '#/components/responses/TimeRefused',
  content: {
    'application/json': check_components_responses_TimeRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_INVALID_VALUE_SPECIFIED', 'APPLIANCE_REQUIRE_SO_LOGIN'],
};
const answer263 = {
  contract: '#/paths/~1api~1lunasa~1time/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer264 = {
  contract: '#/paths/~1api~1lunasa~1ntp/get/responses/200',
  content: {
    'application/json': check_components_schemas_Ntp,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer265 = {
  contract: '#/paths/~1api~1lunasa~1ntp~1status/get/responses/200',
  content: {
    'application/json': check_components_schemas_NtpStatus,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer266 = {
  contract: '#/paths/~1api~1lunasa~1ntp~1servers/get/responses/200',
  content: {
    'application/json': check_components_schemas_NtpServerList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer267 = {
  contract: '#/paths/~1api~1lunasa~1ntp~1servers/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/NtpServerLocation', check: check_components_headers_NtpServerLocation_schema },
  },
  errors: [],
};
const answer268 = {
  contract: '#/components/responses/NtpServerRefused',
  content: {
    'application/json': check_components_responses_NtpServerRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'NTP_INVALID_AUTHENTICATION', 'NTP_VERSION_NOT_SUPPORTED', 'NTP_PORT_NOT_SUPPORTED', 'NTP_INVALID_SERVER', 'NTP_SERVER_ALREADY_EXISTS', 'APPLIANCE_REQUIRE_SO_LOGIN'],
};
const answer269 = {
  contract: '#/paths/~1api~1lunasa~1ntp~1servers~1{serverid}/get/responses/200',
  content: {
    'application/json': check_components_schemas_NtpServer,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer270 = {
  contract: '#/components/responses/NtpServerNotFound',
  content: {
    'application/json': check_components_responses_NtpServerNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['NTP_SERVER_DOES_NOT_EXIST'],
};
const answer271 = {
  contract: '#/paths/~1api~1lunasa~1ntp~1servers~1{serverid}/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer272 = {
  contract: '#/components/responses/NtpServerSettingsRefused',
  content: {
    'application/json': check_components_responses_NtpServerSettingsRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'NTP_INVALID_AUTHENTICATION', 'NTP_VERSION_NOT_SUPPORTED', 'NTP_PORT_NOT_SUPPORTED', 'APPLIANCE_REQUIRE_SO_LOGIN'],
};
const answer273 = {
  contract: '#/paths/~1api~1lunasa~1ntp~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer274 = {
  contract: '#/components/responses/NtpActionRefused',
  content: {
    'application/json': check_components_responses_NtpActionRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'NTP_INVALID_AUTHENTICATION'],
};
const answer275 = {
  contract: '#/components/responses/NtpActionNotFound',
  content: {
    'application/json': check_components_responses_NtpActionNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['APPLIANCE_ACTION_DOES_NOT_EXIST'],
};
const answer276 = {
  contract: '#/components/responses/NtpServiceRunning',
  content: {
    'application/json': check_components_responses_NtpServiceRunning_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['SYSCONF_CONFIG_NTP_SERVICE_RUNNING'],
};
const answer277 = {
  contract: '#/components/responses/NtpFailed',
  content: {
    'application/json': check_components_responses_NtpFailed_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_INTERNAL_ERROR', 'NTP_OPERATION_FAILED'],
};
const answer278 = {
  contract: '#/paths/~1api~1lunasa~1syslog/get/responses/200',
  content: {
    'application/json': check_components_schemas_Syslog,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer279 = {
  contract: '#/paths/~1api~1lunasa~1syslog~1logs/get/responses/200',
  content: {
    'application/json': check_components_schemas_SyslogLogList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer280 = {
  contract: '#/paths/~1api~1lunasa~1syslog~1logs~1{logid}/get/responses/200',
  content: {
    'application/json': check_components_schemas_SyslogLog,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer281 = {
  contract: '#/components/responses/SyslogLogNotFound',
  content: {
    'application/json': check_components_responses_SyslogLogNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['SYSLOG_LOG_DOES_NOT_EXIST'],
};
const answer282 = {
  contract: '#/paths/~1api~1lunasa~1syslog~1remoteHosts/get/responses/200',
  content: {
    'application/json': check_components_schemas_RemoteHostList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer283 = {
  contract: '#/paths/~1api~1lunasa~1syslog~1remoteHosts/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer284 = {
  contract: '#/components/responses/RemoteHostRefused',
  content: {
    'application/json': check_components_responses_RemoteHostRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SYSLOG_REMOTE_HOST_ALREADY_EXISTS'],
};
const answer285 = {
  contract: '#/paths/~1api~1lunasa~1syslog~1remoteHosts~1ca/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer286 = {
  contract: '#/components/responses/SyslogCaRefused',
  content: {
    'application/json': check_components_responses_SyslogCaRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_INVALID_CERTIFICATE', 'APPLIANCE_EXPIRED_CERTIFICATE', 'APPLIANCE_FILENAME_NOT_VALID'],
};
const answer287 = {
  contract: '#/components/responses/SyslogCaFileNotFound',
  content: {
    'application/json': check_components_responses_SyslogCaFileNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['SERVERPLUGIN_FILEID_DOES_NOT_EXIST'],
};
const answer288 = {
  contract: '#/paths/~1api~1lunasa~1syslog~1remoteHosts~1certificate/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer289 = {
  contract: '#/components/responses/SyslogCertificateRefused',
  content: {
    'application/json': check_components_responses_SyslogCertificateRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SYSLOG_INVALID_CERTIFICATE', 'APPLIANCE_EXPIRED_CERT', 'SERVER_REQUEST_NOT_APPROPRIATE'],
};
const answer290 = {
  contract: '#/components/responses/SyslogCertificateFileNotFound',
  content: {
    'application/json': check_components_responses_SyslogCertificateFileNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['SERVERPLUGIN_FILEID_DOES_NOT_EXIST'],
};
const answer291 = {
  contract: '#/paths/~1api~1lunasa~1syslog~1remoteHosts~1certificate/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer292 = {
  contract: '#/components/responses/SelfSignedCertificateRefused',
  content: {
    'application/json': check_components_responses_SelfSignedCertificateRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_INVALID_VALUE_SPECIFIED'],
};
const answer293 = {
  contract: '#/paths/~1api~1lunasa~1snmp/get/responses/200',
  content: {
    'application/json': check_components_schemas_Snmp,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer294 = {
  contract: '#/paths/~1api~1lunasa~1snmp~1traps/post/responses/201',
  content: {
    'application/json': check_components_schemas_SnmpTrapId,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/SnmpTrapLocation', check: check_components_headers_SnmpTrapLocation_schema },
  },
  errors: [],
};
const answer295 = {
  contract: '#/components/responses/SnmpTrapRefused',
  content: {
    'application/json': check_components_responses_SnmpTrapRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SNMP_TRAP_ALREADY_EXISTS'],
};
const answer296 = {
  contract: '#/components/responses/SnmpFailed',
  content: {
    'application/json': check_components_responses_SnmpFailed_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_INTERNAL_ERROR', 'SNMP_OPERATION_FAILED'],
};
const answer297 = {
  contract: '#/paths/~1api~1lunasa~1snmp~1traps~1test/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer298 = {
  contract: '#/paths/~1api~1lunasa~1snmp~1traps~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer299 = {
  contract: '#/components/responses/SnmpTrapActionNotFound',
  content: {
    'application/json': check_components_responses_SnmpTrapActionNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['SNMP_TRAP_ACTION_INVALID', 'SNMP_TRAP_NOT_CONFIGURED'],
};
const answer300 = {
  contract: '#/paths/~1api~1lunasa~1snmp~1traps~1{trapid}/get/responses/200',
  content: {
    'application/json': check_components_schemas_SnmpTrap,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer301 = {
  contract: '#/components/responses/SnmpTrapNotFound',
  content: {
    'application/json': check_components_responses_SnmpTrapNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['SNMP_TRAP_DOES_NOT_EXIST'],
};
const answer302 = {
  contract: '#/paths/~1api~1lunasa~1snmp~1users/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/SnmpUserLocation', check: check_components_headers_SnmpUserLocation_schema },
  },
  errors: [],
};
const answer303 = {
  contract: '#/components/responses/SnmpUserRefused',
  content: {
    'application/json': check_components_responses_SnmpUserRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SNMP_USER_ALREADY_EXISTS'],
};
const answer304 = {
  contract: '#/paths/~1api~1lunasa~1snmp~1users~1{userid}/get/responses/200',
  content: {
    'application/json': check_components_schemas_SnmpUser,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer305 = {
  contract: '#/components/responses/SnmpUserNotFound',
  content: {
    'application/json': check_components_responses_SnmpUserNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['SNMP_USER_DOES_NOT_EXIST'],
};
const answer306 = {
  contract: '#/paths/~1api~1lunasa~1snmp~1users~1{userid}~1notifications/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/SnmpNotificationLocation', check: check_components_headers_SnmpNotificationLocation_schema },
  },
  errors: [],
};
const answer307 = {
  contract: '#/components/responses/SnmpNotificationRefused',
  content: {
    'application/json': check_components_responses_SnmpNotificationRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SNMP_NOTIFICATION_ALREADY_EXISTS'],
};
const answer308 = {
  contract: '#/paths/~1api~1lunasa~1snmp~1users~1{userid}~1notifications~1{notificationid}/get/responses/200',
  content: {
    'application/json': check_components_schemas_SnmpNotification,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer309 = {
  contract: '#/components/responses/SnmpNotificationNotFound',
  content: {
    'application/json': check_components_responses_SnmpNotificationNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['SNMP_USER_DOES_NOT_EXIST', 'SNMP_NOTIFICATION_DOES_NOT_EXIST'],
};
const answer310 = {
  contract: '#/paths/~1api~1lunasa~1snmp~1users~1{userid}~1notifications~1{notificationid}/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer311 = {
  contract: '#/paths/~1users/get/responses/200',
  content: {
    'application/json': check_components_schemas_UserList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer312 = {
  contract: '#/paths/~1users/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/UserLocation', check: check_components_headers_UserLocation_schema },
  },
  errors: [],
};
const answer313 = {
  contract: '#/components/responses/UserNotCreated',
  content: {
    'application/json': check_components_responses_UserNotCreated_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVERPLUGIN_USERID_ALREADY_EXISTS', 'SERVERPLUGIN_INVALID_ROLEID', 'SERVERPLUGIN_INVALID_PASSWORD'],
};
const answer314 = {
  contract: '#/paths/~1users~1{userid}/get/responses/200',
  content: {
    'application/json': check_components_schemas_User,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer315 = {
  contract: '#/components/responses/UserReadFailed',
  content: {
    'application/json': check_components_responses_UserReadFailed_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVERPLUGIN_INTERNAL_ERROR'],
};
const answer316 = {
  contract: '#/components/responses/UserNotAuthorized',
  content: {
    'application/json': check_components_responses_UserNotAuthorized_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'www-authenticate': { name: 'WWW-Authenticate', required: true, contract: '#/components/headers/WwwAuthenticate', check: check_components_headers_WwwAuthenticate_schema },
  },
  errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'SERVERPLUGIN_USERID_NOT_AUTHORIZED'],
};
const answer317 = {
  contract: '#/components/responses/UserNotFound',
  content: {
    'application/json': check_components_responses_UserNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['SERVERPLUGIN_INVALID_USERID'],
};
const answer318 = {
  contract: '#/paths/~1users~1{userid}/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer319 = {
  contract: '#/components/responses/UserNotChanged',
  content: {
    'application/json': check_components_responses_UserNotChanged_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVERPLUGIN_INVALID_ROLEID'],
};
const answer320 = {
  contract: '#/components/responses/UserNotChangeable',
  content: {
    'application/json': check_components_responses_UserNotChangeable_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['SERVERPLUGIN_USERID_NOT_CHANGEABLE'],
};
const answer321 = {
  contract: '#/paths/~1users~1{userid}/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer322 = {
  contract: '#/paths/~1users~1{userid}/delete/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer323 = {
  contract: '#/paths/~1users~1{userid}~1actions/get/responses/200',
  content: {
    'application/json': check_components_schemas_ActionList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer324 = {
  contract: '#/paths/~1users~1{userid}~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer325 = {
  contract: '#/components/responses/UserActionRefused',
  content: {
    'application/json': check_components_responses_UserActionRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVERPLUGIN_INCORRECT_PASSWORD', 'SERVERPLUGIN_INVALID_PASSWORD'],
};
const answer326 = {
  contract: '#/components/responses/UserActionNotAuthorized',
  content: {
    'application/json': check_components_responses_UserActionNotAuthorized_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'www-authenticate': { name: 'WWW-Authenticate', required: true, contract: '#/components/headers/WwwAuthenticate', check: check_components_headers_WwwAuthenticate_schema },
  },
  errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'SERVERPLUGIN_USERID_NOT_AUTHORIZED'],
};
const answer327 = {
  contract: '#/components/responses/UserActionNotFound',
  content: {
    'application/json': check_components_responses_UserActionNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['SERVERPLUGIN_INVALID_USERID', 'SERVERPLUGIN_INVALID_ACTION'],
};
const answer328 = {
  contract: '#/paths/~1users~1{userid}~1certificates/get/responses/200',
  content: {
    'application/json': check_components_schemas_UserCertificateList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer329 = {
  contract: '#/paths/~1users~1{userid}~1certificates/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer330 = {
  contract: '#/components/responses/UserCertificateRefused',
  content: {
    'application/json': check_components_responses_UserCertificateRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVERPLUGIN_INVALID_CERTIFICATE'],
};
const answer331 = {
  contract: '#/paths/~1users~1{userid}~1certificates/delete/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer332 = {
  contract: '#/paths/~1users~1{userid}~1files/get/responses/200',
  content: {
    'application/json': check_components_schemas_UserFileList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer333 = {
  contract: '#/components/responses/UserFilesNotRead',
  content: {
    'application/json': check_components_responses_UserFilesNotRead_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVERPLUGIN_INVALID_PATTERN_DETECTED', 'SERVERPLUGIN_INTERNAL_ERROR'],
};
const answer334 = {
  contract: '#/components/responses/UserFilesForbidden',
  content: {
    'application/json': check_components_responses_UserFilesForbidden_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['SERVERPLUGIN_USERID_NOT_AUTHORIZED', 'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE'],
};
const answer335 = {
  contract: '#/components/responses/UserFilesNotFound',
  content: {
    'application/json': check_components_responses_UserFilesNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['SERVERPLUGIN_USERID_DOES_NOT_EXIST'],
};
const answer336 = {
  contract: '#/paths/~1users~1{userid}~1files/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer337 = {
  contract: '#/components/responses/UserFileNotStored',
  content: {
    'application/json': check_components_responses_UserFileNotStored_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVER_REQUEST_NOT_APPROPRIATE', 'SERVER_FILE_UPLOAD_LIMIT_EXCEED', 'SERVERPLUGIN_FILENAME_NOT_VALID', 'SERVERPLUGIN_INTERNAL_ERROR'],
};
const answer338 = {
  contract: '#/components/responses/UserFileForbidden',
  content: {
    'application/json': check_components_responses_UserFileForbidden_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['SERVERPLUGIN_USERID_NOT_AUTHORIZED', 'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE', 'SERVERPLUGIN_SERVER.PEM_CANNOT_BE_OVERWRITTEN'],
};
const answer339 = {
  contract: '#/paths/~1users~1{userid}~1files~1{fileid}/get/responses/200',
  content: {
    'application/json': check_components_schemas_UserFile,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer340 = {
  contract: '#/components/responses/UserFileNotFound',
  content: {
    'application/json': check_components_responses_UserFileNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['SERVERPLUGIN_USERID_DOES_NOT_EXIST', 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST'],
};
const answer341 = {
  contract: '#/paths/~1users~1{userid}~1files~1{fileid}~1download/get/responses/200',
  content: {
    'application/octet-stream': check_paths_1users_1_userid_1files_1_fileid_1download_get_responses_200_content_application_1octet_stream_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer342 = {
  contract: '#/paths/~1api~1lunasa~1user~1config~1login/get/responses/200',
  content: {
    'application/json': check_components_schemas_LoginRules,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer343 = {
  contract: '#/components/responses/LoginRulesNotRead',
  content: {
    'application/json': check_components_responses_LoginRulesNotRead_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_INTERNAL_ERROR', 'APPLIANCE_USER_FAILED_TO_GET_LOGIN_CONFIG'],
};
const answer344 = {
  contract: '#/paths/~1api~1lunasa~1user~1config~1login/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer345 = {
  contract: '#/components/responses/LoginRulesNotChanged',
  content: {
    'application/json': check_components_responses_LoginRulesNotChanged_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_INTERNAL_ERROR', 'APPLIANCE_USER_FAILED_TO_UPDATE_LOGIN_CONFIG'],
};
const answer346 = {
  contract: '#/components/responses/NotSimulated',
  content: {
    'application/json': check_components_responses_NotSimulated_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_NOT_SIMULATED'],
};
const answer347 = {
  contract: '#/paths/~1api~1lunasa~1user~1config~1password/get/responses/200',
  content: {
    'application/json': check_components_schemas_PasswordRules,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer348 = {
  contract: '#/components/responses/PasswordRulesNotRead',
  content: {
    'application/json': check_components_responses_PasswordRulesNotRead_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_INTERNAL_ERROR', 'APPLIANCE_USER_FAILED_TO_GET_PASSWORD_CONFIG'],
};
const answer349 = {
  contract: '#/paths/~1api~1lunasa~1user~1config~1password/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer350 = {
  contract: '#/components/responses/PasswordRulesNotChanged',
  content: {
    'application/json': check_components_responses_PasswordRulesNotChanged_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_INTERNAL_ERROR', 'APPLIANCE_USER_FAILED_TO_UPDATE_PASSWORD_CONFIG'],
};
const answer351 = {
  contract: '#/paths/~1api~1lunasa~1user~1config~1password~1actions/get/responses/200',
  content: {
    'application/json': check_components_schemas_ActionList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: check_components_headers_Link_schema },
  },
  errors: [],
};
const answer352 = {
  contract: '#/paths/~1api~1lunasa~1user~1config~1password~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer353 = {
  contract: '#/components/responses/PasswordRuleActionRefused',
  content: {
    'application/json': check_components_responses_PasswordRuleActionRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_USER_INVALID_PARAMETERS'],
};
const answer354 = {
  contract: '#/components/responses/PasswordRuleActionNotFound',
  content: {
    'application/json': check_components_responses_PasswordRuleActionNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['APPLIANCE_ACTION_DOES_NOT_EXIST'],
};
const answer355 = {
  contract: '#/components/responses/PasswordRuleActionFailed',
  content: {
    'application/json': check_components_responses_PasswordRuleActionFailed_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_INTERNAL_ERROR', 'APPLIANCE_USER_FAILED_TO_PERFORM_ACTION'],
};
const answer356 = {
  contract: '#/components/responses/UnknownPath',
  content: {
    'application/json': check_components_responses_UnknownPath_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['FRAMEWORK_NO_RESOURCE'],
};
const answer357 = {
  contract: '#/components/responses/MethodNotAllowed',
  content: {
    'application/json': check_components_responses_MethodNotAllowed_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'allow': { name: 'Allow', required: true, contract: '#/components/headers/AllowedMethods', check: check_components_headers_AllowedMethods_schema },
  },
  errors: ['FRAMEWORK_METHOD_NOT_ALLOWED'],
};

export const answers17 = {
  operations: {
    openSession: { contract: '#/paths/~1auth~1session/post', answers: { 204: answer0, 400: answer1, 401: answer2, 500: answer3, 503: answer4 } },
    closeSession: { contract: '#/paths/~1auth~1session/delete', answers: { 204: answer5, 400: answer1, 401: answer6, 500: answer3, 503: answer4 } },
    createLoginChallenge: { contract: '#/paths/~1auth~1login~1challenge/post', answers: { 200: answer7, 400: answer1, 401: answer2, 500: answer3, 503: answer4 } },
    loginUser: { contract: '#/paths/~1auth~1login~1basic/post', answers: { 204: answer8, 400: answer1, 401: answer2, 500: answer3, 503: answer4 } },
    listRoles: { contract: '#/paths/~1roles/get', answers: { 200: answer9, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    createRole: { contract: '#/paths/~1roles/post', answers: { 204: answer11, 400: answer12, 401: answer10, 500: answer3, 503: answer4 } },
    getRole: { contract: '#/paths/~1roles~1{roleid}/get', answers: { 200: answer13, 400: answer1, 401: answer10, 404: answer14, 500: answer3, 503: answer4 } },
    replaceRole: { contract: '#/paths/~1roles~1{roleid}/put', answers: { 204: answer15, 400: answer1, 401: answer10, 403: answer16, 404: answer14, 500: answer3, 503: answer4 } },
    changeRole: { contract: '#/paths/~1roles~1{roleid}/patch', answers: { 204: answer17, 400: answer1, 401: answer10, 403: answer16, 404: answer14, 500: answer3, 503: answer4 } },
    deleteRole: { contract: '#/paths/~1roles~1{roleid}/delete', answers: { 204: answer18, 400: answer1, 401: answer10, 403: answer16, 404: answer14, 500: answer3, 503: answer4 } },
    getRoleResources: { contract: '#/paths/~1roles~1{roleid}~1resources/get', answers: { 200: answer19, 400: answer1, 401: answer10, 404: answer14, 500: answer3, 503: answer4 } },
    replaceRoleResources: { contract: '#/paths/~1roles~1{roleid}~1resources/put', answers: { 204: answer20, 400: answer1, 401: answer10, 403: answer16, 404: answer14, 500: answer3, 503: answer4 } },
    changeRoleResources: { contract: '#/paths/~1roles~1{roleid}~1resources/patch', answers: { 204: answer21, 400: answer1, 401: answer10, 403: answer16, 404: answer14, 500: answer3, 503: answer4 } },
    getAcl: { contract: '#/paths/~1acl/get', answers: { 200: answer22, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    replaceAcl: { contract: '#/paths/~1acl/put', answers: { 204: answer23, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    changeAcl: { contract: '#/paths/~1acl/patch', answers: { 204: answer24, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    listTasks: { contract: '#/paths/~1tasks/get', answers: { 200: answer25, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    deleteTasks: { contract: '#/paths/~1tasks/delete', answers: { 204: answer26, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    getTask: { contract: '#/paths/~1tasks~1{taskid}/get', answers: { 200: answer27, 303: answer28, 400: answer1, 401: answer10, 410: answer29, 500: answer3, 503: answer4 } },
    getTaskResponse: { contract: '#/paths/~1tasks~1{taskid}~1response/get', answers: { 200: answer30, 400: answer1, 401: answer10, 409: answer31, 410: answer29, 500: answer3, 503: answer4 } },
    listTaskActions: { contract: '#/paths/~1tasks~1{taskid}~1actions/get', answers: { 200: answer32, 400: answer1, 401: answer10, 410: answer29, 500: answer3, 503: answer4 } },
    performTaskAction: { contract: '#/paths/~1tasks~1{taskid}~1actions~1{actionid}/post', answers: { 204: answer33, 400: answer1, 401: answer10, 404: answer34, 409: answer35, 410: answer29, 500: answer3, 503: answer4 } },
    getAppliance: { contract: '#/paths/~1api~1lunasa/get', answers: { 200: answer36, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    getNtls: { contract: '#/paths/~1api~1lunasa~1ntls/get', answers: { 200: answer37, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    changeNtls: { contract: '#/paths/~1api~1lunasa~1ntls/put', answers: { 204: answer38, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    getNtlsCertificate: { contract: '#/paths/~1api~1lunasa~1ntls~1certificate/get', answers: { 200: answer39, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    installNtlsCertificate: { contract: '#/paths/~1api~1lunasa~1ntls~1certificate/put', answers: { 204: answer40, 400: answer41, 401: answer10, 404: answer42, 500: answer3, 503: answer4 } },
    regenerateNtlsCertificate: { contract: '#/paths/~1api~1lunasa~1ntls~1certificate/patch', answers: { 204: answer43, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    listNtlsClients: { contract: '#/paths/~1api~1lunasa~1ntls~1clients/get', answers: { 200: answer44, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    registerNtlsClient: { contract: '#/paths/~1api~1lunasa~1ntls~1clients/post', answers: { 200: answer45, 400: answer46, 401: answer10, 500: answer3, 503: answer4 } },
    getNtlsClient: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}/get', answers: { 200: answer47, 400: answer1, 401: answer10, 404: answer48, 500: answer3, 503: answer4 } },
    replaceNtlsClientCertificate: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}/put', answers: { 204: answer49, 400: answer50, 401: answer10, 404: answer51, 500: answer3, 503: answer4 } },
    deleteNtlsClient: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}/delete', answers: { 204: answer52, 400: answer1, 401: answer10, 404: answer48, 500: answer3, 503: answer4 } },
    listNtlsClientActions: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1actions/get', answers: { 200: answer53, 400: answer1, 401: answer10, 404: answer48, 500: answer3, 503: answer4 } },
    getNtlsClientDn: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1dn/get', answers: { 200: answer54, 400: answer1, 401: answer10, 404: answer48, 500: answer55, 503: answer4 } },
    changeNtlsClientDn: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1dn/put', answers: { 204: answer56, 400: answer57, 401: answer10, 404: answer48, 500: answer58, 503: answer4 } },
    listNtlsClientLinks: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1links/get', answers: { 200: answer59, 400: answer1, 401: answer10, 404: answer48, 500: answer3, 503: answer4 } },
    createNtlsClientLink: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1links/post', answers: { 204: answer60, 400: answer61, 401: answer10, 404: answer48, 500: answer3, 503: answer4 } },
    getNtlsClientLink: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1links~1{linkid}/get', answers: { 200: answer62, 400: answer1, 401: answer10, 404: answer63, 500: answer3, 503: answer4 } },
    deleteNtlsClientLink: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1links~1{linkid}/delete', answers: { 204: answer64, 400: answer1, 401: answer10, 404: answer63, 500: answer3, 503: answer4 } },
    listApplianceActions: { contract: '#/paths/~1api~1lunasa~1actions/get', answers: { 200: answer65, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    performApplianceAction: { contract: '#/paths/~1api~1lunasa~1actions~1{actionid}/post', answers: { 202: answer66, 204: answer67, 400: answer68, 401: answer10, 404: answer69, 500: answer3, 503: answer4 } },
    getCpu: { contract: '#/paths/~1api~1lunasa~1cpu/get', answers: { 200: answer70, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    listCpuProcesses: { contract: '#/paths/~1api~1lunasa~1cpu~1process~1processes/get', answers: { 200: answer71, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    listProcesses: { contract: '#/paths/~1api~1lunasa~1cpu~1processes/get', answers: { 200: answer72, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    getMemory: { contract: '#/paths/~1api~1lunasa~1memory/get', answers: { 200: answer73, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    getDisk: { contract: '#/paths/~1api~1lunasa~1disk/get', answers: { 200: answer74, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    listDiskPartitions: { contract: '#/paths/~1api~1lunasa~1disk~1partitions/get', answers: { 200: answer75, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    getDiskPartition: { contract: '#/paths/~1api~1lunasa~1disk~1partitions~1{id}/get', answers: { 200: answer76, 400: answer1, 401: answer10, 404: answer77, 500: answer3, 503: answer4 } },
    listSensors: { contract: '#/paths/~1api~1lunasa~1sensors/get', answers: { 200: answer78, 400: answer1, 401: answer10, 500: answer3, 503: answer79 } },
    getSensor: { contract: '#/paths/~1api~1lunasa~1sensors~1{sensorid}/get', answers: { 200: answer80, 400: answer1, 401: answer10, 404: answer77, 500: answer3, 503: answer79 } },
    createLogMessage: { contract: '#/paths/~1api~1lunasa~1logs~1lunalogs/post', answers: { 204: answer81, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    listServices: { contract: '#/paths/~1api~1lunasa~1services/get', answers: { 200: answer82, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    getService: { contract: '#/paths/~1api~1lunasa~1services~1{serviceid}/get', answers: { 200: answer83, 400: answer1, 401: answer10, 404: answer84, 500: answer3, 503: answer4 } },
    changeService: { contract: '#/paths/~1api~1lunasa~1services~1{serviceid}/patch', answers: { 200: answer85, 400: answer86, 401: answer10, 404: answer84, 500: answer3, 503: answer4 } },
    performServiceAction: { contract: '#/paths/~1api~1lunasa~1services~1{serviceid}~1actions~1{actionid}/post', answers: { 204: answer87, 400: answer88, 401: answer10, 404: answer89, 500: answer3, 503: answer4 } },
    getSsh: { contract: '#/paths/~1api~1lunasa~1ssh/get', answers: { 200: answer90, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    changeSsh: { contract: '#/paths/~1api~1lunasa~1ssh/patch', answers: { 204: answer91, 400: answer92, 401: answer10, 500: answer3, 503: answer4 } },
    performSshAction: { contract: '#/paths/~1api~1lunasa~1ssh~1actions~1{actionid}/post', answers: { 204: answer93, 400: answer94, 401: answer10, 404: answer95, 500: answer3, 503: answer4 } },
    getWebServer: { contract: '#/paths/~1api~1lunasa~1webServer/get', answers: { 200: answer96, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    changeWebServer: { contract: '#/paths/~1api~1lunasa~1webServer/patch', answers: { 204: answer97, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    getBlocklist: { contract: '#/paths/~1api~1lunasa~1webServer~1blocklist/get', answers: { 200: answer98, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    replaceBlocklist: { contract: '#/paths/~1api~1lunasa~1webServer~1blocklist/put', answers: { 204: answer99, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    changeBlocklist: { contract: '#/paths/~1api~1lunasa~1webServer~1blocklist/patch', answers: { 204: answer100, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    listWebServerActions: { contract: '#/paths/~1api~1lunasa~1webServer~1actions/get', answers: { 200: answer101, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    listPackageFiles: { contract: '#/paths/~1api~1lunasa~1packageFiles/get', answers: { 200: answer102, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    createPackageFile: { contract: '#/paths/~1api~1lunasa~1packageFiles/post', answers: { 204: answer103, 400: answer104, 401: answer10, 404: answer105, 500: answer3, 503: answer4 } },
    listPackages: { contract: '#/paths/~1api~1lunasa~1packages/get', answers: { 200: answer106, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    listUpgrades: { contract: '#/paths/~1api~1lunasa~1upgrades/get', answers: { 200: answer107, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    createUpgrade: { contract: '#/paths/~1api~1lunasa~1upgrades/post', answers: { 204: answer108, 400: answer109, 401: answer10, 404: answer105, 500: answer3, 503: answer4 } },
    getUpgrade: { contract: '#/paths/~1api~1lunasa~1upgrades~1{upgradeid}/get', answers: { 200: answer110, 400: answer1, 401: answer10, 404: answer111, 500: answer3, 503: answer4 } },
    getCluster: { contract: '#/paths/~1api~1lunasa~1cluster/get', answers: { 200: answer112, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    getConfig: { contract: '#/paths/~1api~1lunasa~1config/get', answers: { 200: answer113, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    performBackupAction: { contract: '#/paths/~1api~1lunasa~1config~1backups~1{backupid}~1actions~1{actionid}/post', answers: { 204: answer114, 400: answer115, 401: answer10, 404: answer116, 500: answer3, 503: answer4 } },
    createCluster: { contract: '#/paths/~1api~1clusters/post', answers: { 202: answer117, 204: answer118, 400: answer119, 401: answer10, 500: answer3, 503: answer4 } },
    listClusterMembers: { contract: '#/paths/~1api~1clusters~1{clusterID}~1members/get', answers: { 200: answer120, 400: answer1, 401: answer10, 404: answer121, 500: answer3, 503: answer4 } },
    listHsms: { contract: '#/paths/~1api~1lunasa~1hsms/get', answers: { 200: answer122, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    getHsm: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}/get', answers: { 200: answer123, 400: answer1, 401: answer10, 404: answer124, 500: answer3, 503: answer4 } },
    initializeHsm: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}/put', answers: { 202: answer125, 204: answer126, 400: answer127, 401: answer128, 404: answer124, 500: answer3, 503: answer4 } },
    loginHsm: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1login/post', answers: { 202: answer129, 204: answer130, 400: answer131, 401: answer6, 404: answer124, 500: answer3, 503: answer4 } },
    logoutHsm: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1logout/post', answers: { 202: answer132, 204: answer133, 400: answer1, 401: answer6, 404: answer124, 500: answer3, 503: answer4 } },
    listHsmActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1actions/get', answers: { 200: answer134, 400: answer1, 401: answer10, 404: answer124, 500: answer3, 503: answer4 } },
    performHsmAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1actions~1{actionid}/post', answers: { 200: answer135, 400: answer1, 401: answer136, 404: answer137, 500: answer3, 503: answer4 } },
    getHsmMetrics: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1metrics/get', answers: { 200: answer138, 400: answer1, 401: answer10, 404: answer124, 500: answer3, 503: answer4 } },
    getHsmUtilization: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1utilization/get', answers: { 200: answer139, 400: answer1, 401: answer10, 404: answer124, 500: answer3, 503: answer4 } },
    listUtilizationBins: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1utilization~1bins/get', answers: { 200: answer140, 400: answer1, 401: answer10, 404: answer124, 500: answer3, 503: answer4 } },
    getHsmCounter: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1counter/get', answers: { 200: answer141, 400: answer1, 401: answer10, 404: answer124, 500: answer3, 503: answer4 } },
    getHsmStorageSpace: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1storageSpace/get', answers: { 200: answer142, 400: answer1, 401: answer10, 404: answer124, 500: answer3, 503: answer4 } },
    listHsmLicenses: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1licenses/get', answers: { 200: answer143, 400: answer1, 401: answer10, 404: answer124, 500: answer3, 503: answer4 } },
    listHsmPolicies: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1policies/get', answers: { 200: answer144, 400: answer1, 401: answer10, 404: answer124, 500: answer3, 503: answer4 } },
    getHsmPolicy: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1policies~1{policyid}/get', answers: { 200: answer145, 400: answer1, 401: answer10, 404: answer146, 500: answer3, 503: answer4 } },
    listHsmCapabilities: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1capabilities/get', answers: { 200: answer147, 400: answer1, 401: answer10, 404: answer124, 500: answer3, 503: answer4 } },
    getHsmCertificate: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1certificate/get', answers: { 200: answer148, 400: answer149, 401: answer10, 404: answer124, 500: answer3, 503: answer4 } },
    getHsmTamper: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1tamper/get', answers: { 200: answer150, 400: answer1, 401: answer10, 404: answer124, 500: answer3, 503: answer4 } },
    listTamperActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1tamper~1actions/get', answers: { 200: answer151, 400: answer1, 401: answer10, 404: answer124, 500: answer3, 503: answer4 } },
    performTamperAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1tamper~1actions~1{actionid}/post', answers: { 202: answer152, 204: answer153, 400: answer1, 401: answer136, 404: answer137, 500: answer3, 503: answer4 } },
    getPed: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1ped~1peds~1{pedid}/get', answers: { 200: answer154, 400: answer1, 401: answer10, 404: answer155, 500: answer3, 503: answer4 } },
    listPedActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1ped~1peds~1{pedid}~1actions/get', answers: { 200: answer156, 400: answer1, 401: answer10, 404: answer155, 500: answer3, 503: answer4 } },
    performPedAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1ped~1peds~1{pedid}~1actions~1{actionid}/post', answers: { 202: answer157, 400: answer149, 401: answer10, 404: answer158, 500: answer3, 503: answer4 } },
    getHsmFirmware: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1firmware/get', answers: { 200: answer159, 400: answer1, 401: answer10, 404: answer124, 500: answer3, 503: answer4 } },
    listFirmwareActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1firmware~1actions/get', answers: { 200: answer160, 400: answer1, 401: answer10, 404: answer124, 500: answer3, 503: answer4 } },
    performFirmwareAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1firmware~1actions~1{actionid}/post', answers: { 202: answer161, 400: answer162, 401: answer136, 404: answer137, 500: answer3, 503: answer4 } },
    createIndirectResponse: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1indirect~1responses/post', answers: { 200: answer163, 400: answer1, 401: answer136, 404: answer124, 500: answer3, 503: answer4 } },
    listHsmRoles: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles/get', answers: { 200: answer164, 400: answer1, 401: answer10, 404: answer124, 500: answer3, 503: answer4 } },
    getHsmRole: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}/get', answers: { 200: answer165, 400: answer1, 401: answer10, 404: answer166, 500: answer3, 503: answer4 } },
    changeHsmRolePassword: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}/patch', answers: { 202: answer167, 204: answer168, 400: answer169, 401: answer10, 404: answer166, 500: answer3, 503: answer4 } },
    listHsmRoleActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}~1actions/get', answers: { 200: answer170, 400: answer1, 401: answer10, 404: answer166, 500: answer3, 503: answer4 } },
    performHsmRoleAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}~1actions~1{actionid}/post', answers: { 202: answer171, 204: answer172, 400: answer173, 401: answer136, 404: answer174, 500: answer3, 503: answer4 } },
    listPartitionRoles: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles/get', answers: { 200: answer175, 400: answer1, 401: answer10, 404: answer176, 500: answer3, 503: answer4 } },
    getPartitionRole: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/get', answers: { 200: answer177, 400: answer1, 401: answer10, 404: answer178, 500: answer3, 503: answer4 } },
    initializePartitionRole: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/put', answers: { 202: answer179, 204: answer180, 400: answer181, 401: answer182, 404: answer178, 500: answer3, 503: answer4 } },
    changePartitionRolePassword: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/patch', answers: { 202: answer183, 204: answer184, 400: answer185, 401: answer10, 404: answer178, 500: answer3, 503: answer4 } },
    listPartitionRoleActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}~1actions/get', answers: { 200: answer186, 400: answer1, 401: answer10, 404: answer178, 500: answer3, 503: answer4 } },
    performPartitionRoleAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}~1actions~1{actionid}/post', answers: { 202: answer187, 204: answer188, 400: answer189, 401: answer182, 404: answer190, 500: answer3, 503: answer4 } },
    listPartitions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions/get', answers: { 200: answer191, 400: answer1, 401: answer10, 404: answer124, 500: answer3, 503: answer4 } },
    createPartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions/post', answers: { 202: answer192, 204: answer193, 400: answer194, 401: answer136, 404: answer124, 500: answer3, 503: answer4 } },
    getPartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/get', answers: { 200: answer195, 400: answer1, 401: answer10, 404: answer176, 500: answer3, 503: answer4 } },
    initializePartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/put', answers: { 202: answer196, 204: answer197, 400: answer1, 401: answer198, 404: answer176, 500: answer3, 503: answer4 } },
    deletePartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/delete', answers: { 204: answer199, 400: answer1, 401: answer136, 404: answer176, 500: answer3, 503: answer4 } },
    loginPartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1login/post', answers: { 202: answer200, 204: answer201, 400: answer202, 401: answer6, 404: answer176, 500: answer3, 503: answer4 } },
    logoutPartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1logout/post', answers: { 202: answer203, 204: answer204, 400: answer1, 401: answer6, 404: answer176, 500: answer3, 503: answer4 } },
    listPartitionPolicies: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1policies/get', answers: { 200: answer205, 400: answer1, 401: answer10, 404: answer176, 500: answer3, 503: answer4 } },
    createPolicyTemplate: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1policies/post', answers: { 201: answer206, 400: answer207, 401: answer10, 404: answer176, 500: answer3, 503: answer4 } },
    getPartitionSff: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1sff/get', answers: { 202: answer208, 400: answer1, 401: answer10, 404: answer176, 500: answer3, 503: answer4 } },
    changePartitionStc: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1stc/put', answers: { 204: answer209, 400: answer1, 401: answer182, 404: answer176, 500: answer3, 503: answer4 } },
    createStcClient: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1stc~1clients/post', answers: { 204: answer210, 400: answer1, 401: answer182, 404: answer176, 500: answer3, 503: answer4 } },
    getStcClient: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1stc~1clients~1{clientid}/get', answers: { 200: answer211, 400: answer1, 401: answer10, 404: answer212, 500: answer3, 503: answer4 } },
    createIndirectChallenge: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1indirect~1challenges/post', answers: { 200: answer213, 400: answer214, 401: answer10, 404: answer176, 500: answer3, 503: answer4 } },
    getIndirectChallenge: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1indirect~1challenges~1{challengeid}/get', answers: { 200: answer215, 400: answer1, 401: answer10, 404: answer216, 500: answer3, 503: answer4 } },
    listPartitionObjects: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1object~1objects/get', answers: { 200: answer217, 400: answer1, 401: answer6, 404: answer218, 500: answer3, 503: answer4 } },
    getPartitionObject: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1object~1objects~1{objectid}/get', answers: { 200: answer219, 400: answer1, 401: answer220, 404: answer221, 500: answer222, 503: answer4 } },
    performObjectAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1object~1actions~1{actionid}/post', answers: { 200: answer223, 400: answer224, 401: answer182, 404: answer225, 500: answer3, 503: answer4 } },
    getSmk: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1smk~1{smkid}/get', answers: { 200: answer226, 400: answer227, 401: answer10, 404: answer228, 500: answer3, 503: answer4 } },
    listSmkActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1smk~1{smkid}~1actions/get', answers: { 200: answer229, 400: answer227, 401: answer10, 404: answer228, 500: answer3, 503: answer4 } },
    performSmkAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1smk~1{smkid}~1actions~1{actionid}/post', answers: { 200: answer230, 400: answer227, 401: answer182, 403: answer231, 404: answer232, 409: answer233, 422: answer234, 500: answer3, 503: answer4 } },
    getNetwork: { contract: '#/paths/~1api~1lunasa~1network/get', answers: { 200: answer235, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    changeNetwork: { contract: '#/paths/~1api~1lunasa~1network/patch', answers: { 204: answer236, 400: answer237, 401: answer10, 500: answer3, 503: answer4 } },
    performNetworkAction: { contract: '#/paths/~1api~1lunasa~1network~1actions~1{actionid}/post', answers: { 200: answer238, 400: answer1, 401: answer10, 404: answer239, 500: answer3, 503: answer4 } },
    listNetworkDevices: { contract: '#/paths/~1api~1lunasa~1network~1devices/get', answers: { 200: answer240, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    getNetworkDevice: { contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}/get', answers: { 200: answer241, 400: answer1, 401: answer10, 404: answer242, 500: answer3, 503: answer4 } },
    getNetworkDeviceStats: { contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}~1stats/get', answers: { 200: answer243, 400: answer1, 401: answer10, 404: answer242, 500: answer3, 503: answer4 } },
    replaceNetworkDeviceIp4: { contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}~1ip4/put', answers: { 204: answer244, 400: answer1, 401: answer10, 403: answer245, 404: answer242, 500: answer246, 503: answer4 } },
    performNetworkDeviceAction: { contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}~1actions~1{actionid}/post', answers: { 200: answer247, 400: answer248, 401: answer10, 404: answer239, 500: answer3, 503: answer4 } },
    getMeasurementStats: { contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}~1measurementStats/get', answers: { 200: answer249, 400: answer250, 401: answer10, 404: answer242, 500: answer3, 503: answer4 } },
    getTrafficClass: { contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}~1classes~1{classid}/get', answers: { 200: answer251, 400: answer1, 401: answer10, 404: answer252, 500: answer3, 503: answer4 } },
    replaceTrafficClass: { contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}~1classes~1{classid}/put', answers: { 204: answer253, 400: answer254, 401: answer10, 404: answer242, 500: answer3, 503: answer4 } },
    deleteRoute: { contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}~1routes~1{routeid}/delete', answers: { 204: answer255, 400: answer1, 401: answer10, 404: answer256, 500: answer3, 503: answer4 } },
    getMeasurement: { contract: '#/paths/~1api~1lunasa~1network~1measurement/get', answers: { 200: answer257, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    performMeasurementAction: { contract: '#/paths/~1api~1lunasa~1network~1measurement~1actions~1{actionid}/post', answers: { 204: answer258, 400: answer259, 401: answer10, 404: answer239, 500: answer3, 503: answer4 } },
    getTime: { contract: '#/paths/~1api~1lunasa~1time/get', answers: { 200: answer260, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    replaceTime: { contract: '#/paths/~1api~1lunasa~1time/put', answers: { 204: answer261, 400: answer262, 401: answer10, 500: answer3, 503: answer4 } },
    changeTime: { contract: '#/paths/~1api~1lunasa~1time/patch', answers: { 204: answer263, 400: answer262, 401: answer10, 500: answer3, 503: answer4 } },
    getNtp: { contract: '#/paths/~1api~1lunasa~1ntp/get', answers: { 200: answer264, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    getNtpStatus: { contract: '#/paths/~1api~1lunasa~1ntp~1status/get', answers: { 200: answer265, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    listNtpServers: { contract: '#/paths/~1api~1lunasa~1ntp~1servers/get', answers: { 200: answer266, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    createNtpServer: { contract: '#/paths/~1api~1lunasa~1ntp~1servers/post', answers: { 204: answer267, 400: answer268, 401: answer10, 500: answer3, 503: answer4 } },
    getNtpServer: { contract: '#/paths/~1api~1lunasa~1ntp~1servers~1{serverid}/get', answers: { 200: answer269, 400: answer1, 401: answer10, 404: answer270, 500: answer3, 503: answer4 } },
    replaceNtpServer: { contract: '#/paths/~1api~1lunasa~1ntp~1servers~1{serverid}/put', answers: { 204: answer271, 400: answer272, 401: answer10, 404: answer270, 500: answer3, 503: answer4 } },
    performNtpAction: { contract: '#/paths/~1api~1lunasa~1ntp~1actions~1{actionid}/post', answers: { 204: answer273, 400: answer274, 401: answer10, 404: answer275, 409: answer276, 500: answer277, 503: answer4 } },
    getSyslog: { contract: '#/paths/~1api~1lunasa~1syslog/get', answers: { 200: answer278, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    listSyslogLogs: { contract: '#/paths/~1api~1lunasa~1syslog~1logs/get', answers: { 200: answer279, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    getSyslogLog: { contract: '#/paths/~1api~1lunasa~1syslog~1logs~1{logid}/get', answers: { 200: answer280, 400: answer1, 401: answer10, 404: answer281, 500: answer3, 503: answer4 } },
    listRemoteHosts: { contract: '#/paths/~1api~1lunasa~1syslog~1remoteHosts/get', answers: { 200: answer282, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    createRemoteHost: { contract: '#/paths/~1api~1lunasa~1syslog~1remoteHosts/post', answers: { 204: answer283, 400: answer284, 401: answer10, 500: answer3, 503: answer4 } },
    createSyslogCa: { contract: '#/paths/~1api~1lunasa~1syslog~1remoteHosts~1ca/post', answers: { 204: answer285, 400: answer286, 401: answer10, 404: answer287, 500: answer3, 503: answer4 } },
    replaceSyslogCertificate: { contract: '#/paths/~1api~1lunasa~1syslog~1remoteHosts~1certificate/put', answers: { 204: answer288, 400: answer289, 401: answer10, 404: answer290, 500: answer3, 503: answer4 } },
    createSyslogCertificate: { contract: '#/paths/~1api~1lunasa~1syslog~1remoteHosts~1certificate/patch', answers: { 204: answer291, 400: answer292, 401: answer10, 500: answer3, 503: answer4 } },
    getSnmp: { contract: '#/paths/~1api~1lunasa~1snmp/get', answers: { 200: answer293, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    createSnmpTrap: { contract: '#/paths/~1api~1lunasa~1snmp~1traps/post', answers: { 201: answer294, 400: answer295, 401: answer10, 500: answer296, 503: answer4 } },
    performSnmpTrapTest: { contract: '#/paths/~1api~1lunasa~1snmp~1traps~1test/post', answers: { 204: answer297, 400: answer1, 401: answer10, 500: answer296, 503: answer4 } },
    performSnmpTrapAction: { contract: '#/paths/~1api~1lunasa~1snmp~1traps~1actions~1{actionid}/post', answers: { 204: answer298, 400: answer1, 401: answer10, 404: answer299, 500: answer296, 503: answer4 } },
    getSnmpTrap: { contract: '#/paths/~1api~1lunasa~1snmp~1traps~1{trapid}/get', answers: { 200: answer300, 400: answer1, 401: answer10, 404: answer301, 500: answer296, 503: answer4 } },
    createSnmpUser: { contract: '#/paths/~1api~1lunasa~1snmp~1users/post', answers: { 204: answer302, 400: answer303, 401: answer10, 500: answer3, 503: answer4 } },
    getSnmpUser: { contract: '#/paths/~1api~1lunasa~1snmp~1users~1{userid}/get', answers: { 200: answer304, 400: answer1, 401: answer10, 404: answer305, 500: answer3, 503: answer4 } },
    createSnmpNotification: { contract: '#/paths/~1api~1lunasa~1snmp~1users~1{userid}~1notifications/post', answers: { 204: answer306, 400: answer307, 401: answer10, 404: answer305, 500: answer3, 503: answer4 } },
    getSnmpNotification: { contract: '#/paths/~1api~1lunasa~1snmp~1users~1{userid}~1notifications~1{notificationid}/get', answers: { 200: answer308, 400: answer1, 401: answer10, 404: answer309, 500: answer3, 503: answer4 } },
    changeSnmpNotification: { contract: '#/paths/~1api~1lunasa~1snmp~1users~1{userid}~1notifications~1{notificationid}/patch', answers: { 204: answer310, 400: answer1, 401: answer10, 404: answer309, 500: answer296, 503: answer4 } },
    listUsers: { contract: '#/paths/~1users/get', answers: { 200: answer311, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    createUser: { contract: '#/paths/~1users/post', answers: { 204: answer312, 400: answer313, 401: answer10, 500: answer3, 503: answer4 } },
    getUser: { contract: '#/paths/~1users~1{userid}/get', answers: { 200: answer314, 400: answer315, 401: answer316, 404: answer317, 500: answer3, 503: answer4 } },
    replaceUser: { contract: '#/paths/~1users~1{userid}/put', answers: { 204: answer318, 400: answer319, 401: answer10, 403: answer320, 404: answer317, 500: answer3, 503: answer4 } },
    changeUser: { contract: '#/paths/~1users~1{userid}/patch', answers: { 204: answer321, 400: answer319, 401: answer10, 403: answer320, 404: answer317, 500: answer3, 503: answer4 } },
    deleteUser: { contract: '#/paths/~1users~1{userid}/delete', answers: { 204: answer322, 400: answer1, 401: answer10, 403: answer320, 404: answer317, 500: answer3, 503: answer4 } },
    listUserActions: { contract: '#/paths/~1users~1{userid}~1actions/get', answers: { 200: answer323, 400: answer315, 401: answer316, 404: answer317, 500: answer3, 503: answer4 } },
    performUserAction: { contract: '#/paths/~1users~1{userid}~1actions~1{actionid}/post', answers: { 204: answer324, 400: answer325, 401: answer326, 403: answer320, 404: answer327, 500: answer3, 503: answer4 } },
    listUserCertificates: { contract: '#/paths/~1users~1{userid}~1certificates/get', answers: { 200: answer328, 400: answer1, 401: answer316, 404: answer317, 500: answer3, 503: answer4 } },
    createUserCertificate: { contract: '#/paths/~1users~1{userid}~1certificates/post', answers: { 204: answer329, 400: answer330, 401: answer316, 404: answer317, 500: answer3, 503: answer4 } },
    deleteUserCertificates: { contract: '#/paths/~1users~1{userid}~1certificates/delete', answers: { 204: answer331, 400: answer1, 401: answer316, 404: answer317, 500: answer3, 503: answer4 } },
    listUserFiles: { contract: '#/paths/~1users~1{userid}~1files/get', answers: { 200: answer332, 400: answer333, 401: answer10, 403: answer334, 404: answer335, 500: answer3, 503: answer4 } },
    createUserFile: { contract: '#/paths/~1users~1{userid}~1files/post', answers: { 204: answer336, 400: answer337, 401: answer10, 403: answer338, 404: answer335, 500: answer3, 503: answer4 } },
    getUserFile: { contract: '#/paths/~1users~1{userid}~1files~1{fileid}/get', answers: { 200: answer339, 400: answer333, 401: answer10, 403: answer334, 404: answer340, 500: answer3, 503: answer4 } },
    getUserFileArchive: { contract: '#/paths/~1users~1{userid}~1files~1{fileid}~1download/get', answers: { 200: answer341, 400: answer333, 401: answer10, 403: answer334, 404: answer340, 500: answer3, 503: answer4 } },
    getLoginRules: { contract: '#/paths/~1api~1lunasa~1user~1config~1login/get', answers: { 200: answer342, 400: answer1, 401: answer10, 500: answer343, 503: answer4 } },
    replaceLoginRules: { contract: '#/paths/~1api~1lunasa~1user~1config~1login/put', answers: { 204: answer344, 400: answer1, 401: answer10, 500: answer345, 503: answer4 } },
    listLoginRulesActions: { contract: '#/paths/~1api~1lunasa~1user~1config~1login~1actions/get', answers: { 400: answer1, 401: answer10, 500: answer3, 501: answer346, 503: answer4 } },
    getPasswordRules: { contract: '#/paths/~1api~1lunasa~1user~1config~1password/get', answers: { 200: answer347, 400: answer1, 401: answer10, 500: answer348, 503: answer4 } },
    changePasswordRules: { contract: '#/paths/~1api~1lunasa~1user~1config~1password/patch', answers: { 204: answer349, 400: answer1, 401: answer10, 500: answer350, 503: answer4 } },
    listPasswordRulesActions: { contract: '#/paths/~1api~1lunasa~1user~1config~1password~1actions/get', answers: { 200: answer351, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    performPasswordRulesAction: { contract: '#/paths/~1api~1lunasa~1user~1config~1password~1actions~1{actionid}/post', answers: { 204: answer352, 400: answer353, 401: answer10, 404: answer354, 500: answer355, 503: answer4 } },
  },
  unmatched: {
    path: { status: 404, answer: answer356 },
    method: { status: 405, answer: answer357 },
    malformed: { status: 400, answer: answer1 },
    failure: { status: 500, answer: answer3 },
  },
};

export {
  validate43,
  validate51,
  validate133,
  validate163,
  validate152,
  validate153,
  validate92,
  validate97,
  validate101,
  validate98,
  validate116,
  validate4,
  validate171,
  validate209,
  validate196,
  validate221,
  validate168,
  validate186,
  validate197,
  validate193,
  validate278,
  validate224,
  validate198,
  validate15,
  validate355,
  validate341,
  validate96,
  validate318,
  validate327,
  validate324,
  validate334,
  validate65,
  validate58,
  validate61,
  validate85,
  validate79,
  validate361,
  validate363,
  validate362,
  validate134,
  validate141,
  validate266,
  validate260,
  validate216,
  validate321,
  validate202,
  validate201,
  validate93,
  validate392,
  validate228,
  validate225,
  validate109,
  validate104,
  validate113,
  validate110,
  validate407,
  validate428,
  validate422,
  validate123,
  validate275,
  validate382,
  validate389,
  validate386,
  validate212,
  validate33,
  validate32,
  validate40,
  validate358,
  validate145,
  validate144,
  validate475,
  validate462,
  validate431,
  validate194,
  validate0,
  validate1,
  validate2,
  validate3,
  validate6,
  validate8,
  validate9,
  validate11,
  validate13,
  validate19,
  validate20,
  validate37,
  validate38,
  validate41,
  validate46,
  validate47,
  validate49,
  validate62,
  validate63,
  validate66,
  validate82,
  validate83,
  validate86,
  validate90,
  validate102,
  validate107,
  validate114,
  validate117,
  validate119,
  validate121,
  validate126,
  validate128,
  validate130,
  validate137,
  validate139,
  validate147,
  validate148,
  validate150,
  validate160,
  validate161,
  validate166,
  validate172,
  validate174,
  validate177,
  validate179,
  validate180,
  validate182,
  validate184,
  validate204,
  validate210,
  validate215,
  validate217,
  validate219,
  validate222,
  validate229,
  validate231,
  validate234,
  validate235,
  validate237,
  validate239,
  validate241,
  validate243,
  validate245,
  validate246,
  validate248,
  validate250,
  validate253,
  validate254,
  validate256,
  validate258,
  validate263,
  validate264,
  validate267,
  validate269,
  validate271,
  validate272,
  validate274,
  validate276,
  validate279,
  validate280,
  validate282,
  validate322,
  validate332,
  validate339,
  validate346,
  validate359,
  validate366,
  validate370,
  validate376,
  validate390,
  validate419,
  validate420,
  validate423,
  validate425,
  validate426,
  validate429,
  validate434,
  validate435,
  validate441,
  validate443,
  validate445,
  validate447,
  validate449,
  validate451,
  validate453,
  validate455,
  validate460,
  validate465,
  validate467,
  validate469,
  validate471,
  validate473,
  validate476,
  validate478,
  validate497,
  validate499,
  validate501,
};
