// Generated from spec/ by `npm run generate`. Do not edit.

/** The length of a text in code points, as JSON Schema counts it. */
function codePoints(text) {
  let length = text.length;
  for (let at = 0; at < text.length - 1; at++) if (text.codePointAt(at) > 0xffff) { length--; at++; }
  return length;
}
const check_components_headers_AllowOrigin_schema = validate0;
const schema0 = {"type":"string","const":"*"};

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate0.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_headers_AllowCredentials_schema = validate1;
const schema1 = {"type":"string","const":"true"};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate1.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate1.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_headers_SessionCookie_schema = validate2;
const schema2 = {"type":"string","pattern":"^session=[^;]+(;.*)?$"};
const pattern0 = new RegExp("^session=[^;]+(;.*)?$", "u");

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate2.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_InvalidInput_content_application_1json_schema = validate3;
const schema3 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE"]},"returnCode":{"const":400}}}]};
const schema4 = {"type":"object","additionalProperties":false,"required":["id","message","details","returnCode","status","type"],"properties":{"id":{"type":"string"},"message":{"type":"string"},"details":{"type":"string"},"returnCode":{"type":"integer"},"status":{"type":"string","enum":["ERROR"]},"type":{"type":"string","enum":["API","DOCS","FRAMEWORK","PLUGIN","SERVER"]}}};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate4.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate4.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate3.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_CredentialsRejected_content_application_1json_schema = validate6;
const schema5 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_ACL_RULE"]},"returnCode":{"const":401}}}]};

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate6.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate6.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_WwwAuthenticate_schema = validate8;
const schema6 = {"type":"string","minLength":1};
const func0 = codePoints;

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate8.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
validate8.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_InternalError_content_application_1json_schema = validate9;
const schema7 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_INTERNAL_ERROR"]},"returnCode":{"const":500}}}]};

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate9.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate9.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PrivateSessionRequired_content_application_1json_schema = validate11;
const schema8 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_NO_ACL_RULE","FRAMEWORK_SESSION_NOT_PRIVATE"]},"returnCode":{"const":401}}}]};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate11.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate11.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PrivateSessionRequired/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema8.allOf[1].properties.id.enum}}];
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
validate11.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PrivateSessionRequired/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
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
validate11.errors = [{instancePath,schemaPath:"#/components/responses/PrivateSessionRequired/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_LoginChallenge = validate13;
const schema9 = {"type":"object","additionalProperties":false,"required":["challenge","nonce","certificate"],"properties":{"challenge":{"type":"string"},"nonce":{"type":"string"},"certificate":{"type":"string"}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate13.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.challenge === undefined) && (missing0 = "challenge")) || ((data.nonce === undefined) && (missing0 = "nonce"))) || ((data.certificate === undefined) && (missing0 = "certificate"))){
validate13.errors = [{instancePath,schemaPath:"#/components/schemas/LoginChallenge/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "challenge") || (key0 === "nonce")) || (key0 === "certificate"))){
validate13.errors = [{instancePath,schemaPath:"#/components/schemas/LoginChallenge/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.challenge !== undefined){
const _errs2 = errors;
if(typeof data.challenge !== "string"){
validate13.errors = [{instancePath:instancePath+"/challenge",schemaPath:"#/components/schemas/LoginChallenge/properties/challenge/type",keyword:"type",params:{type: "string"}}];
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
validate13.errors = [{instancePath:instancePath+"/nonce",schemaPath:"#/components/schemas/LoginChallenge/properties/nonce/type",keyword:"type",params:{type: "string"}}];
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
validate13.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/LoginChallenge/properties/certificate/type",keyword:"type",params:{type: "string"}}];
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
validate13.errors = [{instancePath,schemaPath:"#/components/schemas/LoginChallenge/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}
validate13.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_UserRoleList = validate14;
const schema10 = {"type":"object","additionalProperties":true,"required":["roles"],"properties":{"roles":{"type":"array","items":{"$ref":"#/components/schemas/UserRoleStub"}}}};
const schema11 = {"type":"object","additionalProperties":true,"required":["id"],"properties":{"id":{"type":"string"},"url":{"type":"string"}}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate15.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate15.errors = [{instancePath,schemaPath:"#/components/schemas/UserRoleStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate15.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/UserRoleStub/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate15.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/UserRoleStub/properties/url/type",keyword:"type",params:{type: "string"}}];
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
validate15.errors = [{instancePath,schemaPath:"#/components/schemas/UserRoleStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}
validate15.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate14.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.roles === undefined) && (missing0 = "roles")){
validate14.errors = [{instancePath,schemaPath:"#/components/schemas/UserRoleList/required",keyword:"required",params:{missingProperty: missing0}}];
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
if(!(validate15(data0[i0], {instancePath:instancePath+"/roles/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/components/schemas/UserRoleList/properties/roles/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate14.errors = [{instancePath,schemaPath:"#/components/schemas/UserRoleList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}
validate14.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_Link_schema = validate17;
const schema12 = {"type":"string","maxLength":2048,"pattern":"^</[^<> ]*>; rel=\"next\"$"};
const pattern1 = new RegExp("^</[^<> ]*>; rel=\"next\"$", "u");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate17.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 2048){
validate17.errors = [{instancePath,schemaPath:"#/components/headers/Link/schema/maxLength",keyword:"maxLength",params:{limit: 2048}}];
return false;
}
else {
if(!pattern1.test(data)){
validate17.errors = [{instancePath,schemaPath:"#/components/headers/Link/schema/pattern",keyword:"pattern",params:{pattern: "^</[^<> ]*>; rel=\"next\"$"}}];
return false;
}
}
}
else {
validate17.errors = [{instancePath,schemaPath:"#/components/headers/Link/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}
validate17.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_NotAuthorized_content_application_1json_schema = validate18;
const schema13 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_NO_ACL_RULE"]},"returnCode":{"const":401}}}]};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate18.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate18.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NotAuthorized/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema13.allOf[1].properties.id.enum}}];
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
validate18.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NotAuthorized/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
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
validate18.errors = [{instancePath,schemaPath:"#/components/responses/NotAuthorized/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_RoleLocation_schema = validate20;
const schema14 = {"type":"string","pattern":"^/roles/[^/]+$"};
const pattern2 = new RegExp("^/roles/[^/]+$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern2.test(data)){
validate20.errors = [{instancePath,schemaPath:"#/components/headers/RoleLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/roles/[^/]+$"}}];
return false;
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/components/headers/RoleLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_RoleCreationRefused_content_application_1json_schema = validate21;
const schema15 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","SERVERPLUGIN_ROLEID_ALREADY_EXISTS"]},"returnCode":{"const":400}}}]};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate21.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/RoleCreationRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema15.allOf[1].properties.id.enum}}];
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
validate21.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/RoleCreationRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate21.errors = [{instancePath,schemaPath:"#/components/responses/RoleCreationRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_UserRole = validate23;
const schema16 = {"type":"object","additionalProperties":true,"required":["roleId"],"properties":{"roleId":{"type":"string"},"fullName":{"type":"string"},"changeable":{"type":"boolean"},"resources":{"type":"string"}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.roleId === undefined) && (missing0 = "roleId")){
validate23.errors = [{instancePath,schemaPath:"#/components/schemas/UserRole/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.roleId !== undefined){
const _errs2 = errors;
if(typeof data.roleId !== "string"){
validate23.errors = [{instancePath:instancePath+"/roleId",schemaPath:"#/components/schemas/UserRole/properties/roleId/type",keyword:"type",params:{type: "string"}}];
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
validate23.errors = [{instancePath:instancePath+"/fullName",schemaPath:"#/components/schemas/UserRole/properties/fullName/type",keyword:"type",params:{type: "string"}}];
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
validate23.errors = [{instancePath:instancePath+"/changeable",schemaPath:"#/components/schemas/UserRole/properties/changeable/type",keyword:"type",params:{type: "boolean"}}];
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
validate23.errors = [{instancePath:instancePath+"/resources",schemaPath:"#/components/schemas/UserRole/properties/resources/type",keyword:"type",params:{type: "string"}}];
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
validate23.errors = [{instancePath,schemaPath:"#/components/schemas/UserRole/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_RoleNotFound_content_application_1json_schema = validate24;
const schema17 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SERVERPLUGIN_ROLEID_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate24.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/RoleNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema17.allOf[1].properties.id.enum}}];
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
validate24.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/RoleNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate24.errors = [{instancePath,schemaPath:"#/components/responses/RoleNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_RoleReserved_content_application_1json_schema = validate26;
const schema18 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SERVERPLUGIN_ROLEID_RESERVED_FOR_SYSTEM_USE"]},"returnCode":{"const":403}}}]};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate26.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/RoleReserved/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema18.allOf[1].properties.id.enum}}];
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
validate26.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/RoleReserved/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 403}}];
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
validate26.errors = [{instancePath,schemaPath:"#/components/responses/RoleReserved/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_RoleRules = validate28;
const schema19 = {"type":"string","maxLength":65536};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 65536){
validate28.errors = [{instancePath,schemaPath:"#/components/schemas/RoleRules/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/components/schemas/RoleRules/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_AccessControlList = validate29;
const schema20 = {"type":"string","maxLength":65536};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 65536){
validate29.errors = [{instancePath,schemaPath:"#/components/schemas/AccessControlList/maxLength",keyword:"maxLength",params:{limit: 65536}}];
return false;
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/components/schemas/AccessControlList/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_TaskList = validate30;
const schema21 = {"type":"object","additionalProperties":false,"required":["tasks"],"properties":{"tasks":{"type":"array","items":{"$ref":"#/components/schemas/Task"}}}};
const schema22 = {"type":"object","additionalProperties":false,"required":["details","finishTime","instance","responseUrl","sourceUrl","startTime","state"],"properties":{"details":{"type":"string"},"finishTime":{"type":"string","pattern":"^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$"},"instance":{"type":"string"},"responseUrl":{"type":"string"},"sourceUrl":{"type":"string"},"startTime":{"type":"string","pattern":"^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$"},"state":{"$ref":"#/components/schemas/TaskState"}}};
const pattern3 = new RegExp("^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$", "u");
const schema23 = {"type":"string","enum":["Waiting","Running","Finished","Error"]};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate32.errors = [{instancePath,schemaPath:"#/components/schemas/TaskState/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data === "Waiting") || (data === "Running")) || (data === "Finished")) || (data === "Error"))){
validate32.errors = [{instancePath,schemaPath:"#/components/schemas/TaskState/enum",keyword:"enum",params:{allowedValues: schema23.enum}}];
return false;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.details === undefined) && (missing0 = "details")) || ((data.finishTime === undefined) && (missing0 = "finishTime"))) || ((data.instance === undefined) && (missing0 = "instance"))) || ((data.responseUrl === undefined) && (missing0 = "responseUrl"))) || ((data.sourceUrl === undefined) && (missing0 = "sourceUrl"))) || ((data.startTime === undefined) && (missing0 = "startTime"))) || ((data.state === undefined) && (missing0 = "state"))){
validate31.errors = [{instancePath,schemaPath:"#/components/schemas/Task/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "details") || (key0 === "finishTime")) || (key0 === "instance")) || (key0 === "responseUrl")) || (key0 === "sourceUrl")) || (key0 === "startTime")) || (key0 === "state"))){
validate31.errors = [{instancePath,schemaPath:"#/components/schemas/Task/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.details !== undefined){
const _errs2 = errors;
if(typeof data.details !== "string"){
validate31.errors = [{instancePath:instancePath+"/details",schemaPath:"#/components/schemas/Task/properties/details/type",keyword:"type",params:{type: "string"}}];
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
validate31.errors = [{instancePath:instancePath+"/finishTime",schemaPath:"#/components/schemas/Task/properties/finishTime/pattern",keyword:"pattern",params:{pattern: "^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$"}}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/finishTime",schemaPath:"#/components/schemas/Task/properties/finishTime/type",keyword:"type",params:{type: "string"}}];
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
validate31.errors = [{instancePath:instancePath+"/instance",schemaPath:"#/components/schemas/Task/properties/instance/type",keyword:"type",params:{type: "string"}}];
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
validate31.errors = [{instancePath:instancePath+"/responseUrl",schemaPath:"#/components/schemas/Task/properties/responseUrl/type",keyword:"type",params:{type: "string"}}];
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
validate31.errors = [{instancePath:instancePath+"/sourceUrl",schemaPath:"#/components/schemas/Task/properties/sourceUrl/type",keyword:"type",params:{type: "string"}}];
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
validate31.errors = [{instancePath:instancePath+"/startTime",schemaPath:"#/components/schemas/Task/properties/startTime/pattern",keyword:"pattern",params:{pattern: "^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$"}}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/startTime",schemaPath:"#/components/schemas/Task/properties/startTime/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate32(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
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
validate31.errors = [{instancePath,schemaPath:"#/components/schemas/Task/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.tasks === undefined) && (missing0 = "tasks")){
validate30.errors = [{instancePath,schemaPath:"#/components/schemas/TaskList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "tasks")){
validate30.errors = [{instancePath,schemaPath:"#/components/schemas/TaskList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
if(!(validate31(data0[i0], {instancePath:instancePath+"/tasks/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/tasks",schemaPath:"#/components/schemas/TaskList/properties/tasks/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/components/schemas/TaskList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Task = validate31;

const check_components_headers_TaskResponseLocation_schema = validate35;
const schema24 = {"type":"string","pattern":"^/tasks/[^/]+/response$"};
const pattern5 = new RegExp("^/tasks/[^/]+/response$", "u");

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern5.test(data)){
validate35.errors = [{instancePath,schemaPath:"#/components/headers/TaskResponseLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/tasks/[^/]+/response$"}}];
return false;
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/components/headers/TaskResponseLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_TaskGone_content_application_1json_schema = validate36;
const schema25 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_TASK_DOES_NOT_EXIST"]},"returnCode":{"const":410}}}]};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate36.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/TaskGone/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema25.allOf[1].properties.id.enum}}];
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
validate36.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/TaskGone/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 410}}];
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
validate36.errors = [{instancePath,schemaPath:"#/components/responses/TaskGone/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_TaskOutput = validate38;
const schema26 = {"type":"object","additionalProperties":true};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
validate38.errors = [{instancePath,schemaPath:"#/components/schemas/TaskOutput/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_TaskNotComplete_content_application_1json_schema = validate39;
const schema27 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_TASK_NOT_COMPLETE"]},"returnCode":{"const":409}}}]};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate39.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/TaskNotComplete/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema27.allOf[1].properties.id.enum}}];
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
validate39.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/TaskNotComplete/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 409}}];
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
validate39.errors = [{instancePath,schemaPath:"#/components/responses/TaskNotComplete/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_ActionList = validate41;
const schema28 = {"type":"object","additionalProperties":false,"required":["actions"],"properties":{"actions":{"type":"array","items":{"$ref":"#/components/schemas/ActionStub"}}}};
const schema29 = {"type":"object","additionalProperties":false,"required":["id","url"],"properties":{"id":{"type":"string"},"url":{"type":"string"}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))){
validate42.errors = [{instancePath,schemaPath:"#/components/schemas/ActionStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "url"))){
validate42.errors = [{instancePath,schemaPath:"#/components/schemas/ActionStub/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate42.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/ActionStub/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate42.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/ActionStub/properties/url/type",keyword:"type",params:{type: "string"}}];
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
validate42.errors = [{instancePath,schemaPath:"#/components/schemas/ActionStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.actions === undefined) && (missing0 = "actions")){
validate41.errors = [{instancePath,schemaPath:"#/components/schemas/ActionList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "actions")){
validate41.errors = [{instancePath,schemaPath:"#/components/schemas/ActionList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
if(!(validate42(data0[i0], {instancePath:instancePath+"/actions/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/ActionList/properties/actions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate41.errors = [{instancePath,schemaPath:"#/components/schemas/ActionList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_TaskLocation_schema = validate44;
const schema30 = {"type":"string","pattern":"^/tasks/[^/]+$"};
const pattern6 = new RegExp("^/tasks/[^/]+$", "u");

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern6.test(data)){
validate44.errors = [{instancePath,schemaPath:"#/components/headers/TaskLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/tasks/[^/]+$"}}];
return false;
}
}
else {
validate44.errors = [{instancePath,schemaPath:"#/components/headers/TaskLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_TaskActionNotFound_content_application_1json_schema = validate45;
const schema31 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_NO_RESOURCE"]},"returnCode":{"const":404}}}]};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate45.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/TaskActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema31.allOf[1].properties.id.enum}}];
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
validate45.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/TaskActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate45.errors = [{instancePath,schemaPath:"#/components/responses/TaskActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_TaskNotWaiting_content_application_1json_schema = validate47;
const schema32 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_TASK_NOT_WAITING"]},"returnCode":{"const":409}}}]};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate47.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/TaskNotWaiting/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema32.allOf[1].properties.id.enum}}];
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
validate47.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/TaskNotWaiting/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 409}}];
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
validate47.errors = [{instancePath,schemaPath:"#/components/responses/TaskNotWaiting/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Appliance = validate49;
const schema33 = {"type":"object","additionalProperties":true,"required":["version"],"properties":{"version":{"type":"string"},"actions":{"type":"string"},"cluster":{"type":"string"},"config":{"type":"string"},"cpu":{"type":"string"},"disk":{"type":"string"},"hsms":{"type":"string"},"memory":{"type":"string"},"network":{"type":"string"},"ntls":{"type":"string"},"ntp":{"type":"string"},"packageFiles":{"type":"string"},"packages":{"type":"string"},"sensors":{"type":"string"},"services":{"type":"string"},"snmp":{"type":"string"},"ssh":{"type":"string"},"syslog":{"type":"string"},"time":{"type":"string"},"upgrades":{"type":"string"},"webServer":{"type":"string"},"forceSoLogin":{"type":"boolean"},"systemStatus":{"type":"string"},"systemStatusCodes":{"type":"string"}}};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.version === undefined) && (missing0 = "version")){
validate49.errors = [{instancePath,schemaPath:"#/components/schemas/Appliance/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate49.errors = [{instancePath:instancePath+"/version",schemaPath:"#/components/schemas/Appliance/properties/version/type",keyword:"type",params:{type: "string"}}];
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
validate49.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/Appliance/properties/actions/type",keyword:"type",params:{type: "string"}}];
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
validate49.errors = [{instancePath:instancePath+"/cluster",schemaPath:"#/components/schemas/Appliance/properties/cluster/type",keyword:"type",params:{type: "string"}}];
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
validate49.errors = [{instancePath:instancePath+"/config",schemaPath:"#/components/schemas/Appliance/properties/config/type",keyword:"type",params:{type: "string"}}];
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
validate49.errors = [{instancePath:instancePath+"/cpu",schemaPath:"#/components/schemas/Appliance/properties/cpu/type",keyword:"type",params:{type: "string"}}];
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
validate49.errors = [{instancePath:instancePath+"/disk",schemaPath:"#/components/schemas/Appliance/properties/disk/type",keyword:"type",params:{type: "string"}}];
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
validate49.errors = [{instancePath:instancePath+"/hsms",schemaPath:"#/components/schemas/Appliance/properties/hsms/type",keyword:"type",params:{type: "string"}}];
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
validate49.errors = [{instancePath:instancePath+"/memory",schemaPath:"#/components/schemas/Appliance/properties/memory/type",keyword:"type",params:{type: "string"}}];
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
validate49.errors = [{instancePath:instancePath+"/network",schemaPath:"#/components/schemas/Appliance/properties/network/type",keyword:"type",params:{type: "string"}}];
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
validate49.errors = [{instancePath:instancePath+"/ntls",schemaPath:"#/components/schemas/Appliance/properties/ntls/type",keyword:"type",params:{type: "string"}}];
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
validate49.errors = [{instancePath:instancePath+"/ntp",schemaPath:"#/components/schemas/Appliance/properties/ntp/type",keyword:"type",params:{type: "string"}}];
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
validate49.errors = [{instancePath:instancePath+"/packageFiles",schemaPath:"#/components/schemas/Appliance/properties/packageFiles/type",keyword:"type",params:{type: "string"}}];
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
validate49.errors = [{instancePath:instancePath+"/packages",schemaPath:"#/components/schemas/Appliance/properties/packages/type",keyword:"type",params:{type: "string"}}];
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
validate49.errors = [{instancePath:instancePath+"/sensors",schemaPath:"#/components/schemas/Appliance/properties/sensors/type",keyword:"type",params:{type: "string"}}];
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
validate49.errors = [{instancePath:instancePath+"/services",schemaPath:"#/components/schemas/Appliance/properties/services/type",keyword:"type",params:{type: "string"}}];
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
validate49.errors = [{instancePath:instancePath+"/snmp",schemaPath:"#/components/schemas/Appliance/properties/snmp/type",keyword:"type",params:{type: "string"}}];
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
validate49.errors = [{instancePath:instancePath+"/ssh",schemaPath:"#/components/schemas/Appliance/properties/ssh/type",keyword:"type",params:{type: "string"}}];
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
validate49.errors = [{instancePath:instancePath+"/syslog",schemaPath:"#/components/schemas/Appliance/properties/syslog/type",keyword:"type",params:{type: "string"}}];
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
validate49.errors = [{instancePath:instancePath+"/time",schemaPath:"#/components/schemas/Appliance/properties/time/type",keyword:"type",params:{type: "string"}}];
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
validate49.errors = [{instancePath:instancePath+"/upgrades",schemaPath:"#/components/schemas/Appliance/properties/upgrades/type",keyword:"type",params:{type: "string"}}];
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
validate49.errors = [{instancePath:instancePath+"/webServer",schemaPath:"#/components/schemas/Appliance/properties/webServer/type",keyword:"type",params:{type: "string"}}];
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
validate49.errors = [{instancePath:instancePath+"/forceSoLogin",schemaPath:"#/components/schemas/Appliance/properties/forceSoLogin/type",keyword:"type",params:{type: "boolean"}}];
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
validate49.errors = [{instancePath:instancePath+"/systemStatus",schemaPath:"#/components/schemas/Appliance/properties/systemStatus/type",keyword:"type",params:{type: "string"}}];
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
validate49.errors = [{instancePath:instancePath+"/systemStatusCodes",schemaPath:"#/components/schemas/Appliance/properties/systemStatusCodes/type",keyword:"type",params:{type: "string"}}];
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
validate49.errors = [{instancePath,schemaPath:"#/components/schemas/Appliance/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Ntls = validate50;
const schema34 = {"type":"object","additionalProperties":true,"properties":{"receiveTimeoutTimer":{"type":"integer"},"ipCheckEnabled":{"type":"boolean"},"cipherList":{"type":"string"},"groupList":{"type":"string"},"clients":{"type":"string"},"certificate":{"type":"string"}}};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate50.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.receiveTimeoutTimer !== undefined){
let data0 = data.receiveTimeoutTimer;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate50.errors = [{instancePath:instancePath+"/receiveTimeoutTimer",schemaPath:"#/components/schemas/Ntls/properties/receiveTimeoutTimer/type",keyword:"type",params:{type: "integer"}}];
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
validate50.errors = [{instancePath:instancePath+"/ipCheckEnabled",schemaPath:"#/components/schemas/Ntls/properties/ipCheckEnabled/type",keyword:"type",params:{type: "boolean"}}];
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
validate50.errors = [{instancePath:instancePath+"/cipherList",schemaPath:"#/components/schemas/Ntls/properties/cipherList/type",keyword:"type",params:{type: "string"}}];
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
validate50.errors = [{instancePath:instancePath+"/groupList",schemaPath:"#/components/schemas/Ntls/properties/groupList/type",keyword:"type",params:{type: "string"}}];
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
validate50.errors = [{instancePath:instancePath+"/clients",schemaPath:"#/components/schemas/Ntls/properties/clients/type",keyword:"type",params:{type: "string"}}];
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
validate50.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/Ntls/properties/certificate/type",keyword:"type",params:{type: "string"}}];
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
validate50.errors = [{instancePath,schemaPath:"#/components/schemas/Ntls/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_NtlsCertificate = validate51;
const schema35 = {"type":"object","additionalProperties":true,"properties":{"certificate":{"type":"string"},"subject":{"type":"string"},"issuer":{"type":"string"},"serialNumber":{"type":"string"},"validFrom":{"type":"string"},"validTo":{"type":"string"},"fingerprint":{"type":"string"}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.certificate !== undefined){
const _errs2 = errors;
if(typeof data.certificate !== "string"){
validate51.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/NtlsCertificate/properties/certificate/type",keyword:"type",params:{type: "string"}}];
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
validate51.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/components/schemas/NtlsCertificate/properties/subject/type",keyword:"type",params:{type: "string"}}];
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
validate51.errors = [{instancePath:instancePath+"/issuer",schemaPath:"#/components/schemas/NtlsCertificate/properties/issuer/type",keyword:"type",params:{type: "string"}}];
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
validate51.errors = [{instancePath:instancePath+"/serialNumber",schemaPath:"#/components/schemas/NtlsCertificate/properties/serialNumber/type",keyword:"type",params:{type: "string"}}];
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
validate51.errors = [{instancePath:instancePath+"/validFrom",schemaPath:"#/components/schemas/NtlsCertificate/properties/validFrom/type",keyword:"type",params:{type: "string"}}];
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
validate51.errors = [{instancePath:instancePath+"/validTo",schemaPath:"#/components/schemas/NtlsCertificate/properties/validTo/type",keyword:"type",params:{type: "string"}}];
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
validate51.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/components/schemas/NtlsCertificate/properties/fingerprint/type",keyword:"type",params:{type: "string"}}];
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
validate51.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsCertificate/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_NtlsCertificateRefused_content_application_1json_schema = validate52;
const schema36 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","NTLS_INVALID_CERTIFICATE","APPLIANCE_EXPIRED_CERT","SERVER_REQUEST_NOT_APPROPRIATE","NTLS_INTERNAL_ERROR","NTLS_FILENAME_NOT_VALID","NTLS_CERTIFICATE_INVALID_CN"]},"returnCode":{"const":400}}}]};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate52.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtlsCertificateRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema36.allOf[1].properties.id.enum}}];
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
validate52.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtlsCertificateRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate52.errors = [{instancePath,schemaPath:"#/components/responses/NtlsCertificateRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_NtlsFileNotFound_content_application_1json_schema = validate54;
const schema37 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SERVERPLUGIN_FILEID_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate54.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtlsFileNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema37.allOf[1].properties.id.enum}}];
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
validate54.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtlsFileNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate54.errors = [{instancePath,schemaPath:"#/components/responses/NtlsFileNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_NtlsClientList = validate56;
const schema38 = {"type":"object","additionalProperties":true,"required":["clients"],"properties":{"clients":{"type":"array","items":{"$ref":"#/components/schemas/NtlsClientStub"}}}};
const schema39 = {"type":"object","additionalProperties":true,"required":["clientID","url"],"properties":{"clientID":{"type":"string"},"url":{"type":"string"}}};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.clientID === undefined) && (missing0 = "clientID")) || ((data.url === undefined) && (missing0 = "url"))){
validate57.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.clientID !== undefined){
const _errs2 = errors;
if(typeof data.clientID !== "string"){
validate57.errors = [{instancePath:instancePath+"/clientID",schemaPath:"#/components/schemas/NtlsClientStub/properties/clientID/type",keyword:"type",params:{type: "string"}}];
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
validate57.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/NtlsClientStub/properties/url/type",keyword:"type",params:{type: "string"}}];
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
validate57.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.clients === undefined) && (missing0 = "clients")){
validate56.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientList/required",keyword:"required",params:{missingProperty: missing0}}];
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
if(!(validate57(data0[i0], {instancePath:instancePath+"/clients/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/clients",schemaPath:"#/components/schemas/NtlsClientList/properties/clients/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate56.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_NtlsClientRegistered = validate59;
const schema40 = {"type":"object","additionalProperties":false,"required":["client"],"properties":{"client":{"type":"string"}}};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.client === undefined) && (missing0 = "client")){
validate59.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientRegistered/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "client")){
validate59.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientRegistered/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.client !== undefined){
if(typeof data.client !== "string"){
validate59.errors = [{instancePath:instancePath+"/client",schemaPath:"#/components/schemas/NtlsClientRegistered/properties/client/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate59.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientRegistered/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_NtlsClientLocation_schema = validate60;
const schema41 = {"type":"string","pattern":"^/api/lunasa/ntls/clients/[^/]+$"};
const pattern7 = new RegExp("^/api/lunasa/ntls/clients/[^/]+$", "u");

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern7.test(data)){
validate60.errors = [{instancePath,schemaPath:"#/components/headers/NtlsClientLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/ntls/clients/[^/]+$"}}];
return false;
}
}
else {
validate60.errors = [{instancePath,schemaPath:"#/components/headers/NtlsClientLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_NtlsRegistrationRefused_content_application_1json_schema = validate61;
const schema42 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","NTLS_CLIENT_ALREADY_EXISTS","NTLS_INVALID_CERTIFICATE","APPLIANCE_EXPIRED_CERT","APPLIANCE_REQUIRE_SO_LOGIN"]},"returnCode":{"const":400}}}]};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate61.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtlsRegistrationRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema42.allOf[1].properties.id.enum}}];
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
validate61.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtlsRegistrationRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate61.errors = [{instancePath,schemaPath:"#/components/responses/NtlsRegistrationRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_NtlsClient = validate63;
const schema43 = {"type":"object","additionalProperties":false,"required":["actions","clientID","hostname","htlRequired","ip","links","ottExpiry"],"properties":{"actions":{"type":"string"},"clientID":{"type":"string"},"hostname":{"type":"string"},"htlRequired":{"type":"boolean"},"ip":{"type":"string"},"links":{"type":"string"},"ottExpiry":{"type":"integer","minimum":0}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.actions === undefined) && (missing0 = "actions")) || ((data.clientID === undefined) && (missing0 = "clientID"))) || ((data.hostname === undefined) && (missing0 = "hostname"))) || ((data.htlRequired === undefined) && (missing0 = "htlRequired"))) || ((data.ip === undefined) && (missing0 = "ip"))) || ((data.links === undefined) && (missing0 = "links"))) || ((data.ottExpiry === undefined) && (missing0 = "ottExpiry"))){
validate63.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClient/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "actions") || (key0 === "clientID")) || (key0 === "hostname")) || (key0 === "htlRequired")) || (key0 === "ip")) || (key0 === "links")) || (key0 === "ottExpiry"))){
validate63.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClient/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.actions !== undefined){
const _errs2 = errors;
if(typeof data.actions !== "string"){
validate63.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/NtlsClient/properties/actions/type",keyword:"type",params:{type: "string"}}];
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
validate63.errors = [{instancePath:instancePath+"/clientID",schemaPath:"#/components/schemas/NtlsClient/properties/clientID/type",keyword:"type",params:{type: "string"}}];
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
validate63.errors = [{instancePath:instancePath+"/hostname",schemaPath:"#/components/schemas/NtlsClient/properties/hostname/type",keyword:"type",params:{type: "string"}}];
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
validate63.errors = [{instancePath:instancePath+"/htlRequired",schemaPath:"#/components/schemas/NtlsClient/properties/htlRequired/type",keyword:"type",params:{type: "boolean"}}];
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
validate63.errors = [{instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/NtlsClient/properties/ip/type",keyword:"type",params:{type: "string"}}];
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
validate63.errors = [{instancePath:instancePath+"/links",schemaPath:"#/components/schemas/NtlsClient/properties/links/type",keyword:"type",params:{type: "string"}}];
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
validate63.errors = [{instancePath:instancePath+"/ottExpiry",schemaPath:"#/components/schemas/NtlsClient/properties/ottExpiry/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate63.errors = [{instancePath:instancePath+"/ottExpiry",schemaPath:"#/components/schemas/NtlsClient/properties/ottExpiry/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate63.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClient/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_NtlsClientNotFound_content_application_1json_schema = validate64;
const schema44 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["NTLS_NO_CLIENT"]},"returnCode":{"const":404}}}]};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate64.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtlsClientNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema44.allOf[1].properties.id.enum}}];
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
validate64.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtlsClientNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate64.errors = [{instancePath,schemaPath:"#/components/responses/NtlsClientNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_NtlsClientCertificateRefused_content_application_1json_schema = validate66;
const schema45 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","NTLS_INVALID_CERTIFICATE","APPLIANCE_EXPIRED_CERT","NTLS_CLIENT_CERTIFICATE_UPDATE_FAILED","SERVER_REQUEST_NOT_APPROPRIATE","NTLS_FILENAME_NOT_VALID","NTLS_CERTIFICATE_INVALID_CN","NTLS_INTERNAL_ERROR"]},"returnCode":{"const":400}}}]};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate66.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtlsClientCertificateRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema45.allOf[1].properties.id.enum}}];
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
validate66.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtlsClientCertificateRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate66.errors = [{instancePath,schemaPath:"#/components/responses/NtlsClientCertificateRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_NtlsClientOrFileNotFound_content_application_1json_schema = validate68;
const schema46 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["NTLS_NO_CLIENT","SERVERPLUGIN_FILEID_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate68.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtlsClientOrFileNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema46.allOf[1].properties.id.enum}}];
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
validate68.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtlsClientOrFileNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate68.errors = [{instancePath,schemaPath:"#/components/responses/NtlsClientOrFileNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_NtlsClientDn = validate70;
const schema47 = {"type":"object","additionalProperties":false,"required":["dn"],"properties":{"dn":{"type":"string"}}};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.dn === undefined) && (missing0 = "dn")){
validate70.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientDn/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "dn")){
validate70.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientDn/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.dn !== undefined){
if(typeof data.dn !== "string"){
validate70.errors = [{instancePath:instancePath+"/dn",schemaPath:"#/components/schemas/NtlsClientDn/properties/dn/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate70.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientDn/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_NtlsDnFilterUnreadable_content_application_1json_schema = validate71;
const schema48 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_INTERNAL_ERROR","NTLS_CLIENT_FAILED_TO_GET_DN_FILTER"]},"returnCode":{"const":500}}}]};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate71.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtlsDnFilterUnreadable/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema48.allOf[1].properties.id.enum}}];
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
validate71.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtlsDnFilterUnreadable/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 500}}];
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
validate71.errors = [{instancePath,schemaPath:"#/components/responses/NtlsDnFilterUnreadable/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_NtlsDnFilterRefused_content_application_1json_schema = validate73;
const schema49 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","NTLS_CLIENT_INVALID_DN_FILTER","APPLIANCE_REQUIRE_SO_LOGIN"]},"returnCode":{"const":400}}}]};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate73.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtlsDnFilterRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema49.allOf[1].properties.id.enum}}];
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
validate73.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtlsDnFilterRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate73.errors = [{instancePath,schemaPath:"#/components/responses/NtlsDnFilterRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_NtlsDnFilterNotAdded_content_application_1json_schema = validate75;
const schema50 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_INTERNAL_ERROR","NTLS_CLIENT_FAILED_TO_ADD_DN_FILTER"]},"returnCode":{"const":500}}}]};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate75.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtlsDnFilterNotAdded/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema50.allOf[1].properties.id.enum}}];
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
validate75.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtlsDnFilterNotAdded/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 500}}];
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
validate75.errors = [{instancePath,schemaPath:"#/components/responses/NtlsDnFilterNotAdded/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_NtlsLinkList = validate77;
const schema51 = {"type":"object","additionalProperties":true,"required":["links"],"properties":{"links":{"type":"array","items":{"$ref":"#/components/schemas/NtlsLinkStub"}}}};
const schema52 = {"type":"object","additionalProperties":true,"required":["id","url"],"properties":{"id":{"type":"string"},"url":{"type":"string"}}};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))){
validate78.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsLinkStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate78.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/NtlsLinkStub/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate78.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/NtlsLinkStub/properties/url/type",keyword:"type",params:{type: "string"}}];
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
validate78.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsLinkStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.links === undefined) && (missing0 = "links")){
validate77.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsLinkList/required",keyword:"required",params:{missingProperty: missing0}}];
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
if(!(validate78(data0[i0], {instancePath:instancePath+"/links/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate77.errors = [{instancePath:instancePath+"/links",schemaPath:"#/components/schemas/NtlsLinkList/properties/links/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate77.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsLinkList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_NtlsLinkLocation_schema = validate80;
const schema53 = {"type":"string","pattern":"^/api/lunasa/ntls/clients/[^/]+/links/[^/]+$"};
const pattern8 = new RegExp("^/api/lunasa/ntls/clients/[^/]+/links/[^/]+$", "u");

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern8.test(data)){
validate80.errors = [{instancePath,schemaPath:"#/components/headers/NtlsLinkLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/ntls/clients/[^/]+/links/[^/]+$"}}];
return false;
}
}
else {
validate80.errors = [{instancePath,schemaPath:"#/components/headers/NtlsLinkLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_NtlsLinkRefused_content_application_1json_schema = validate81;
const schema54 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","NTLS_INVALID_PARTITION_URL","NTLS_LINK_ALREADY_EXISTS","APPLIANCE_REQUIRE_SO_LOGIN"]},"returnCode":{"const":400}}}]};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate81.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtlsLinkRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema54.allOf[1].properties.id.enum}}];
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
validate81.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtlsLinkRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate81.errors = [{instancePath,schemaPath:"#/components/responses/NtlsLinkRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_NtlsLink = validate83;
const schema55 = {"type":"object","additionalProperties":true,"required":["type","url"],"properties":{"type":{"type":"string","enum":["hsm/partition"]},"url":{"type":"string"}}};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.url === undefined) && (missing0 = "url"))){
validate83.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsLink/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate83.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/NtlsLink/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(data0 === "hsm/partition")){
validate83.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/NtlsLink/properties/type/enum",keyword:"enum",params:{allowedValues: schema55.properties.type.enum}}];
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
validate83.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/NtlsLink/properties/url/type",keyword:"type",params:{type: "string"}}];
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
validate83.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsLink/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_NtlsLinkNotFound_content_application_1json_schema = validate84;
const schema56 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["NTLS_NO_CLIENT","NTLS_NO_LINK"]},"returnCode":{"const":404}}}]};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate84.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtlsLinkNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema56.allOf[1].properties.id.enum}}];
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
validate84.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtlsLinkNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate84.errors = [{instancePath,schemaPath:"#/components/responses/NtlsLinkNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_HsmList = validate86;
const schema57 = {"type":"object","additionalProperties":true,"required":["hsms"],"properties":{"hsms":{"type":"array","items":{"$ref":"#/components/schemas/HsmStub"}}}};
const schema58 = {"type":"object","additionalProperties":true,"required":["id"],"properties":{"id":{"type":"string"},"url":{"type":"string"}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate87.errors = [{instancePath,schemaPath:"#/components/schemas/HsmStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate87.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/HsmStub/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate87.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/HsmStub/properties/url/type",keyword:"type",params:{type: "string"}}];
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
validate87.errors = [{instancePath,schemaPath:"#/components/schemas/HsmStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.hsms === undefined) && (missing0 = "hsms")){
validate86.errors = [{instancePath,schemaPath:"#/components/schemas/HsmList/required",keyword:"required",params:{missingProperty: missing0}}];
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
if(!(validate87(data0[i0], {instancePath:instancePath+"/hsms/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate86.errors = [{instancePath:instancePath+"/hsms",schemaPath:"#/components/schemas/HsmList/properties/hsms/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate86.errors = [{instancePath,schemaPath:"#/components/schemas/HsmList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Hsm = validate89;
const schema59 = {"type":"object","additionalProperties":true,"required":["soLoginsLeft"],"properties":{"soLoginsLeft":{"type":"integer","minimum":0},"id":{"type":"string"},"label":{"type":"string"},"initialized":{"type":"boolean"},"authentication":{"type":"string","enum":["password","ped"]},"firmwareVersion":{"type":"string"},"roles":{"type":"string"},"partitions":{"type":"string"},"actions":{"type":"string"}}};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.soLoginsLeft === undefined) && (missing0 = "soLoginsLeft")){
validate89.errors = [{instancePath,schemaPath:"#/components/schemas/Hsm/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.soLoginsLeft !== undefined){
let data0 = data.soLoginsLeft;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate89.errors = [{instancePath:instancePath+"/soLoginsLeft",schemaPath:"#/components/schemas/Hsm/properties/soLoginsLeft/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate89.errors = [{instancePath:instancePath+"/soLoginsLeft",schemaPath:"#/components/schemas/Hsm/properties/soLoginsLeft/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate89.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Hsm/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate89.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/Hsm/properties/label/type",keyword:"type",params:{type: "string"}}];
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
validate89.errors = [{instancePath:instancePath+"/initialized",schemaPath:"#/components/schemas/Hsm/properties/initialized/type",keyword:"type",params:{type: "boolean"}}];
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
validate89.errors = [{instancePath:instancePath+"/authentication",schemaPath:"#/components/schemas/Hsm/properties/authentication/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data4 === "password") || (data4 === "ped"))){
validate89.errors = [{instancePath:instancePath+"/authentication",schemaPath:"#/components/schemas/Hsm/properties/authentication/enum",keyword:"enum",params:{allowedValues: schema59.properties.authentication.enum}}];
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
validate89.errors = [{instancePath:instancePath+"/firmwareVersion",schemaPath:"#/components/schemas/Hsm/properties/firmwareVersion/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined){
const _errs14 = errors;
if(typeof data.roles !== "string"){
validate89.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/components/schemas/Hsm/properties/roles/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.partitions !== undefined){
const _errs16 = errors;
if(typeof data.partitions !== "string"){
validate89.errors = [{instancePath:instancePath+"/partitions",schemaPath:"#/components/schemas/Hsm/properties/partitions/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.actions !== undefined){
const _errs18 = errors;
if(typeof data.actions !== "string"){
validate89.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/Hsm/properties/actions/type",keyword:"type",params:{type: "string"}}];
return false;
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
validate89.errors = [{instancePath,schemaPath:"#/components/schemas/Hsm/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmNotFound_content_application_1json_schema = validate90;
const schema60 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM"]},"returnCode":{"const":404}}}]};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate90.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema60.allOf[1].properties.id.enum}}];
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
validate90.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate90.errors = [{instancePath,schemaPath:"#/components/responses/HsmNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_HsmLocation_schema = validate92;
const schema61 = {"type":"string","pattern":"^/api/lunasa/hsms/[^/]+$"};
const pattern9 = new RegExp("^/api/lunasa/hsms/[^/]+$", "u");

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern9.test(data)){
validate92.errors = [{instancePath,schemaPath:"#/components/headers/HsmLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/hsms/[^/]+$"}}];
return false;
}
}
else {
validate92.errors = [{instancePath,schemaPath:"#/components/headers/HsmLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmInitializationRefused_content_application_1json_schema = validate93;
const schema62 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_INVALID_FILENAME"]},"returnCode":{"const":400}}}]};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate93.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmInitializationRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema62.allOf[1].properties.id.enum}}];
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
validate93.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmInitializationRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate93.errors = [{instancePath,schemaPath:"#/components/responses/HsmInitializationRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmLoginRequiredToRepeat_content_application_1json_schema = validate95;
const schema63 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_NO_ACL_RULE","HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED"]},"returnCode":{"const":401}}}]};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate95.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmLoginRequiredToRepeat/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema63.allOf[1].properties.id.enum}}];
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
validate95.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmLoginRequiredToRepeat/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
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
validate95.errors = [{instancePath,schemaPath:"#/components/responses/HsmLoginRequiredToRepeat/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_HsmRoleLocation_schema = validate97;
const schema64 = {"type":"string","pattern":"^/api/lunasa/hsms/[^/]+/roles/[^/]+$"};
const pattern10 = new RegExp("^/api/lunasa/hsms/[^/]+/roles/[^/]+$", "u");

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern10.test(data)){
validate97.errors = [{instancePath,schemaPath:"#/components/headers/HsmRoleLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/hsms/[^/]+/roles/[^/]+$"}}];
return false;
}
}
else {
validate97.errors = [{instancePath,schemaPath:"#/components/headers/HsmRoleLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmLoginRefused_content_application_1json_schema = validate98;
const schema65 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_INCORRECT_PASSWORD","HSMPLUGIN_ROLE_LOCKED_OUT","HSMPLUGIN_HSM_NOT_INITIALIZED","HSMPLUGIN_ROLE_NOT_INITIALIZED","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate98.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmLoginRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema65.allOf[1].properties.id.enum}}];
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
validate98.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmLoginRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate98.errors = [{instancePath,schemaPath:"#/components/responses/HsmLoginRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmLoginRequired_content_application_1json_schema = validate100;
const schema66 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_NO_ACL_RULE","FRAMEWORK_SESSION_NOT_PRIVATE","HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED"]},"returnCode":{"const":401}}}]};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate100.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmLoginRequired/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema66.allOf[1].properties.id.enum}}];
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
validate100.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmLoginRequired/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
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
validate100.errors = [{instancePath,schemaPath:"#/components/responses/HsmLoginRequired/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmActionNotFound_content_application_1json_schema = validate102;
const schema67 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_ACTION"]},"returnCode":{"const":404}}}]};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate102.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema67.allOf[1].properties.id.enum}}];
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
validate102.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate102.errors = [{instancePath,schemaPath:"#/components/responses/HsmActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_RoleList = validate104;
const schema68 = {"type":"object","additionalProperties":false,"required":["roles"],"properties":{"roles":{"type":"array","items":{"$ref":"#/components/schemas/RoleStub"}}}};
const schema69 = {"type":"object","additionalProperties":false,"required":["id","name","url"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"url":{"type":"string"}}};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.url === undefined) && (missing0 = "url"))){
validate105.errors = [{instancePath,schemaPath:"#/components/schemas/RoleStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "url"))){
validate105.errors = [{instancePath,schemaPath:"#/components/schemas/RoleStub/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate105.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/RoleStub/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate105.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/RoleStub/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate105.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/RoleStub/properties/url/type",keyword:"type",params:{type: "string"}}];
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
validate105.errors = [{instancePath,schemaPath:"#/components/schemas/RoleStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.roles === undefined) && (missing0 = "roles")){
validate104.errors = [{instancePath,schemaPath:"#/components/schemas/RoleList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "roles")){
validate104.errors = [{instancePath,schemaPath:"#/components/schemas/RoleList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
if(!(validate105(data0[i0], {instancePath:instancePath+"/roles/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
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
validate104.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/components/schemas/RoleList/properties/roles/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate104.errors = [{instancePath,schemaPath:"#/components/schemas/RoleList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_RoleDescription = validate107;
const schema70 = {"type":"object","additionalProperties":false,"required":["id","name","activated","initialized","lockedOut","loginAttemptsLeft","pinToBeChanged","challengeToBeChanged","primaryAuthentication","secondaryAuthentication","indirectLoginVersion","changePasswordAttemptsLeft"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"activated":{"type":"boolean"},"initialized":{"type":"boolean"},"lockedOut":{"type":"boolean"},"loginAttemptsLeft":{"type":"integer","minimum":0},"pinToBeChanged":{"type":"boolean"},"challengeToBeChanged":{"type":"boolean"},"primaryAuthentication":{"type":"string"},"secondaryAuthentication":{"type":"string"},"indirectLoginVersion":{"type":"string","enum":["legacyKey","key","pkc","None"]},"changePasswordAttemptsLeft":{"type":"integer","minimum":0}}};
const func4 = Object.prototype.hasOwnProperty;

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.activated === undefined) && (missing0 = "activated"))) || ((data.initialized === undefined) && (missing0 = "initialized"))) || ((data.lockedOut === undefined) && (missing0 = "lockedOut"))) || ((data.loginAttemptsLeft === undefined) && (missing0 = "loginAttemptsLeft"))) || ((data.pinToBeChanged === undefined) && (missing0 = "pinToBeChanged"))) || ((data.challengeToBeChanged === undefined) && (missing0 = "challengeToBeChanged"))) || ((data.primaryAuthentication === undefined) && (missing0 = "primaryAuthentication"))) || ((data.secondaryAuthentication === undefined) && (missing0 = "secondaryAuthentication"))) || ((data.indirectLoginVersion === undefined) && (missing0 = "indirectLoginVersion"))) || ((data.changePasswordAttemptsLeft === undefined) && (missing0 = "changePasswordAttemptsLeft"))){
validate107.errors = [{instancePath,schemaPath:"#/components/schemas/RoleDescription/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func4.call(schema70.properties, key0))){
validate107.errors = [{instancePath,schemaPath:"#/components/schemas/RoleDescription/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate107.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/RoleDescription/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate107.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/RoleDescription/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate107.errors = [{instancePath:instancePath+"/activated",schemaPath:"#/components/schemas/RoleDescription/properties/activated/type",keyword:"type",params:{type: "boolean"}}];
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
validate107.errors = [{instancePath:instancePath+"/initialized",schemaPath:"#/components/schemas/RoleDescription/properties/initialized/type",keyword:"type",params:{type: "boolean"}}];
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
validate107.errors = [{instancePath:instancePath+"/lockedOut",schemaPath:"#/components/schemas/RoleDescription/properties/lockedOut/type",keyword:"type",params:{type: "boolean"}}];
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
validate107.errors = [{instancePath:instancePath+"/loginAttemptsLeft",schemaPath:"#/components/schemas/RoleDescription/properties/loginAttemptsLeft/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate107.errors = [{instancePath:instancePath+"/loginAttemptsLeft",schemaPath:"#/components/schemas/RoleDescription/properties/loginAttemptsLeft/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate107.errors = [{instancePath:instancePath+"/pinToBeChanged",schemaPath:"#/components/schemas/RoleDescription/properties/pinToBeChanged/type",keyword:"type",params:{type: "boolean"}}];
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
validate107.errors = [{instancePath:instancePath+"/challengeToBeChanged",schemaPath:"#/components/schemas/RoleDescription/properties/challengeToBeChanged/type",keyword:"type",params:{type: "boolean"}}];
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
validate107.errors = [{instancePath:instancePath+"/primaryAuthentication",schemaPath:"#/components/schemas/RoleDescription/properties/primaryAuthentication/type",keyword:"type",params:{type: "string"}}];
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
validate107.errors = [{instancePath:instancePath+"/secondaryAuthentication",schemaPath:"#/components/schemas/RoleDescription/properties/secondaryAuthentication/type",keyword:"type",params:{type: "string"}}];
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
validate107.errors = [{instancePath:instancePath+"/indirectLoginVersion",schemaPath:"#/components/schemas/RoleDescription/properties/indirectLoginVersion/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data10 === "legacyKey") || (data10 === "key")) || (data10 === "pkc")) || (data10 === "None"))){
validate107.errors = [{instancePath:instancePath+"/indirectLoginVersion",schemaPath:"#/components/schemas/RoleDescription/properties/indirectLoginVersion/enum",keyword:"enum",params:{allowedValues: schema70.properties.indirectLoginVersion.enum}}];
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
validate107.errors = [{instancePath:instancePath+"/changePasswordAttemptsLeft",schemaPath:"#/components/schemas/RoleDescription/properties/changePasswordAttemptsLeft/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs24){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate107.errors = [{instancePath:instancePath+"/changePasswordAttemptsLeft",schemaPath:"#/components/schemas/RoleDescription/properties/changePasswordAttemptsLeft/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate107.errors = [{instancePath,schemaPath:"#/components/schemas/RoleDescription/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmRoleNotFound_content_application_1json_schema = validate108;
const schema71 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_ROLE"]},"returnCode":{"const":404}}}]};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate108.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmRoleNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema71.allOf[1].properties.id.enum}}];
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
validate108.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmRoleNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate108.errors = [{instancePath,schemaPath:"#/components/responses/HsmRoleNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_paths_1api_1lunasa_1hsms_1_hsmid_1roles_1_roleid_patch_responses_202_content_application_1json_schema = validate110;
const schema72 = {"anyOf":[{"$ref":"#/components/schemas/Task"},{"$ref":"#/components/schemas/EmptyObject"}]};
const schema73 = {"type":"object","additionalProperties":false,"maxProperties":0};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 0){
validate112.errors = [{instancePath,schemaPath:"#/components/schemas/EmptyObject/maxProperties",keyword:"maxProperties",params:{limit: 0}}];
return false;
}
else {
for(const key0 in data){
validate112.errors = [{instancePath,schemaPath:"#/components/schemas/EmptyObject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
}
else {
validate112.errors = [{instancePath,schemaPath:"#/components/schemas/EmptyObject/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs2 = errors;
if(!(validate112(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
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
validate110.errors = vErrors;
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
validate110.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate110.evaluated = {"dynamicProps":true,"dynamicItems":false};

const check_components_headers_HsmRoleOrTaskLocation_schema = validate114;
const schema74 = {"type":"string","pattern":"^(/api/lunasa/hsms/[^/]+/roles/[^/]+|/tasks/[^/]+)$"};
const pattern11 = new RegExp("^(/api/lunasa/hsms/[^/]+/roles/[^/]+|/tasks/[^/]+)$", "u");

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern11.test(data)){
validate114.errors = [{instancePath,schemaPath:"#/components/headers/HsmRoleOrTaskLocation/schema/pattern",keyword:"pattern",params:{pattern: "^(/api/lunasa/hsms/[^/]+/roles/[^/]+|/tasks/[^/]+)$"}}];
return false;
}
}
else {
validate114.errors = [{instancePath,schemaPath:"#/components/headers/HsmRoleOrTaskLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PasswordChangeRefusedByHsm_content_application_1json_schema = validate115;
const schema75 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_INCORRECT_PASSWORD","HSMPLUGIN_ROLE_LOCKED_OUT","HSMPLUGIN_ROLE_NOT_INITIALIZED","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate115.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PasswordChangeRefusedByHsm/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema75.allOf[1].properties.id.enum}}];
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
validate115.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PasswordChangeRefusedByHsm/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate115.errors = [{instancePath,schemaPath:"#/components/responses/PasswordChangeRefusedByHsm/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmRoleActionRefused_content_application_1json_schema = validate117;
const schema76 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_ROLE_NOT_INITIALIZED","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate117.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmRoleActionRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema76.allOf[1].properties.id.enum}}];
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
validate117.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmRoleActionRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate117.errors = [{instancePath,schemaPath:"#/components/responses/HsmRoleActionRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmRoleActionNotFound_content_application_1json_schema = validate119;
const schema77 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_ROLE","HSMPLUGIN_INVALID_ACTION"]},"returnCode":{"const":404}}}]};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate119.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmRoleActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema77.allOf[1].properties.id.enum}}];
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
validate119.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmRoleActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate119.errors = [{instancePath,schemaPath:"#/components/responses/HsmRoleActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionNotFound_content_application_1json_schema = validate121;
const schema78 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PARTITION"]},"returnCode":{"const":404}}}]};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate121.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate121.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema78.allOf[1].properties.id.enum}}];
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
validate121.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate121.errors = [{instancePath,schemaPath:"#/components/responses/PartitionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionRoleNotFound_content_application_1json_schema = validate123;
const schema79 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PARTITION","HSMPLUGIN_INVALID_ROLE"]},"returnCode":{"const":404}}}]};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate123.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionRoleNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema79.allOf[1].properties.id.enum}}];
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
validate123.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionRoleNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate123.errors = [{instancePath,schemaPath:"#/components/responses/PartitionRoleNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_PartitionRoleLocation_schema = validate125;
const schema80 = {"type":"string","pattern":"^/api/lunasa/hsms/[^/]+/partitions/[^/]+/roles/[^/]+$"};
const pattern12 = new RegExp("^/api/lunasa/hsms/[^/]+/partitions/[^/]+/roles/[^/]+$", "u");

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern12.test(data)){
validate125.errors = [{instancePath,schemaPath:"#/components/headers/PartitionRoleLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/hsms/[^/]+/partitions/[^/]+/roles/[^/]+$"}}];
return false;
}
}
else {
validate125.errors = [{instancePath,schemaPath:"#/components/headers/PartitionRoleLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionRoleInitializationRefused_content_application_1json_schema = validate126;
const schema81 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_PARTITION_NOT_INITIALIZED","HSMPLUGIN_ROLE_ALREADY_INITIALIZED"]},"returnCode":{"const":400}}}]};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate126.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionRoleInitializationRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema81.allOf[1].properties.id.enum}}];
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
validate126.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionRoleInitializationRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate126.errors = [{instancePath,schemaPath:"#/components/responses/PartitionRoleInitializationRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionLoginRequired_content_application_1json_schema = validate128;
const schema82 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_NO_ACL_RULE","FRAMEWORK_SESSION_NOT_PRIVATE","HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED"]},"returnCode":{"const":401}}}]};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate128.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionLoginRequired/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema82.allOf[1].properties.id.enum}}];
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
validate128.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionLoginRequired/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
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
validate128.errors = [{instancePath,schemaPath:"#/components/responses/PartitionLoginRequired/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_paths_1api_1lunasa_1hsms_1_hsmid_1partitions_1_partitionid_1roles_1_roleid_patch_responses_202_content_application_1json_schema = validate130;
const schema83 = {"anyOf":[{"$ref":"#/components/schemas/Task"},{"$ref":"#/components/schemas/EmptyObject"}]};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs2 = errors;
if(!(validate112(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
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
validate130.errors = vErrors;
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
validate130.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate130.evaluated = {"dynamicProps":true,"dynamicItems":false};

const check_components_headers_PartitionRoleOrTaskLocation_schema = validate133;
const schema84 = {"type":"string","pattern":"^(/api/lunasa/hsms/[^/]+/partitions/[^/]+/roles/[^/]+|/tasks/[^/]+)$"};
const pattern13 = new RegExp("^(/api/lunasa/hsms/[^/]+/partitions/[^/]+/roles/[^/]+|/tasks/[^/]+)$", "u");

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern13.test(data)){
validate133.errors = [{instancePath,schemaPath:"#/components/headers/PartitionRoleOrTaskLocation/schema/pattern",keyword:"pattern",params:{pattern: "^(/api/lunasa/hsms/[^/]+/partitions/[^/]+/roles/[^/]+|/tasks/[^/]+)$"}}];
return false;
}
}
else {
validate133.errors = [{instancePath,schemaPath:"#/components/headers/PartitionRoleOrTaskLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PasswordChangeRefusedByPartition_content_application_1json_schema = validate134;
const schema85 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_INCORRECT_PASSWORD","HSMPLUGIN_ROLE_LOCKED_OUT","HSMPLUGIN_PARTITION_NOT_INITIALIZED","HSMPLUGIN_ROLE_NOT_INITIALIZED","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate134.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PasswordChangeRefusedByPartition/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema85.allOf[1].properties.id.enum}}];
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
validate134.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PasswordChangeRefusedByPartition/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate134.errors = [{instancePath,schemaPath:"#/components/responses/PasswordChangeRefusedByPartition/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionRoleActionRefused_content_application_1json_schema = validate136;
const schema86 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_ROLE_NOT_INITIALIZED","HSMPLUGIN_FUNC_NOT_SUPPORTED","HSMPLUGIN_POLICY_NOT_ENABLED"]},"returnCode":{"const":400}}}]};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate136.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionRoleActionRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema86.allOf[1].properties.id.enum}}];
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
validate136.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionRoleActionRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate136.errors = [{instancePath,schemaPath:"#/components/responses/PartitionRoleActionRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionRoleActionNotFound_content_application_1json_schema = validate138;
const schema87 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PARTITION","HSMPLUGIN_INVALID_ROLE","HSMPLUGIN_INVALID_ACTION"]},"returnCode":{"const":404}}}]};

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate138.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionRoleActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema87.allOf[1].properties.id.enum}}];
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
validate138.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionRoleActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate138.errors = [{instancePath,schemaPath:"#/components/responses/PartitionRoleActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_PartitionList = validate140;
const schema88 = {"type":"object","additionalProperties":true,"required":["partitions"],"properties":{"partitions":{"type":"array","items":{"$ref":"#/components/schemas/PartitionStub"}}}};
const schema89 = {"type":"object","additionalProperties":true,"required":["id","url"],"properties":{"id":{"type":"string"},"url":{"type":"string"}}};

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))){
validate141.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate141.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/PartitionStub/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate141.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/PartitionStub/properties/url/type",keyword:"type",params:{type: "string"}}];
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
validate141.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate140.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.partitions === undefined) && (missing0 = "partitions")){
validate140.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionList/required",keyword:"required",params:{missingProperty: missing0}}];
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
if(!(validate141(data0[i0], {instancePath:instancePath+"/partitions/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate140.errors = [{instancePath:instancePath+"/partitions",schemaPath:"#/components/schemas/PartitionList/properties/partitions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate140.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_PartitionLocation_schema = validate143;
const schema90 = {"type":"string","pattern":"^/api/lunasa/hsms/[^/]+/partitions/[^/]+$"};
const pattern14 = new RegExp("^/api/lunasa/hsms/[^/]+/partitions/[^/]+$", "u");

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern14.test(data)){
validate143.errors = [{instancePath,schemaPath:"#/components/headers/PartitionLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/hsms/[^/]+/partitions/[^/]+$"}}];
return false;
}
}
else {
validate143.errors = [{instancePath,schemaPath:"#/components/headers/PartitionLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionCreationRefused_content_application_1json_schema = validate144;
const schema91 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_PARTITION_NAME_IN_USE","HSMPLUGIN_INSUFFICIENT_SPACE","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate144.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate144.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionCreationRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema91.allOf[1].properties.id.enum}}];
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
validate144.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionCreationRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate144.errors = [{instancePath,schemaPath:"#/components/responses/PartitionCreationRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate144.errors = vErrors;
return errors === 0;
}
validate144.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Partition = validate146;
const schema92 = {"type":"object","additionalProperties":true,"required":["name","state","version"],"properties":{"name":{"type":"string"},"label":{"type":"string"},"state":{"type":"string","enum":["initialized","zeroized"]},"version":{"type":"integer","enum":[0,1]},"id":{"type":"string"},"size":{"type":"integer","format":"int64","minimum":0},"roles":{"type":"string"}}};

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate146.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.name === undefined) && (missing0 = "name")) || ((data.state === undefined) && (missing0 = "state"))) || ((data.version === undefined) && (missing0 = "version"))){
validate146.errors = [{instancePath,schemaPath:"#/components/schemas/Partition/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate146.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/Partition/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate146.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/Partition/properties/label/type",keyword:"type",params:{type: "string"}}];
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
validate146.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/Partition/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "initialized") || (data2 === "zeroized"))){
validate146.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/Partition/properties/state/enum",keyword:"enum",params:{allowedValues: schema92.properties.state.enum}}];
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
validate146.errors = [{instancePath:instancePath+"/version",schemaPath:"#/components/schemas/Partition/properties/version/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!((data3 === 0) || (data3 === 1))){
validate146.errors = [{instancePath:instancePath+"/version",schemaPath:"#/components/schemas/Partition/properties/version/enum",keyword:"enum",params:{allowedValues: schema92.properties.version.enum}}];
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
validate146.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Partition/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate146.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/Partition/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate146.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/Partition/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.roles !== undefined){
const _errs14 = errors;
if(typeof data.roles !== "string"){
validate146.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/components/schemas/Partition/properties/roles/type",keyword:"type",params:{type: "string"}}];
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
validate146.errors = [{instancePath,schemaPath:"#/components/schemas/Partition/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate146.errors = vErrors;
return errors === 0;
}
validate146.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionLoginRequiredToRepeat_content_application_1json_schema = validate147;
const schema93 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_NO_ACL_RULE","HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED"]},"returnCode":{"const":401}}}]};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate147.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionLoginRequiredToRepeat/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema93.allOf[1].properties.id.enum}}];
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
validate147.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionLoginRequiredToRepeat/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
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
validate147.errors = [{instancePath,schemaPath:"#/components/responses/PartitionLoginRequiredToRepeat/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionLoginRefused_content_application_1json_schema = validate149;
const schema94 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_INCORRECT_PASSWORD","HSMPLUGIN_ROLE_LOCKED_OUT","HSMPLUGIN_PARTITION_NOT_INITIALIZED","HSMPLUGIN_ROLE_NOT_INITIALIZED","HSMPLUGIN_HSM_IN_TRANSPORT_MODE"]},"returnCode":{"const":400}}}]};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate149.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionLoginRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema94.allOf[1].properties.id.enum}}];
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
validate149.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionLoginRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate149.errors = [{instancePath,schemaPath:"#/components/responses/PartitionLoginRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_SmkKey = validate151;
const schema95 = {"type":"object","additionalProperties":false,"required":["id","state","actions"],"properties":{"id":{"type":"string"},"state":{"$ref":"#/components/schemas/SmkState"},"actions":{"type":"string"}}};
const schema96 = {"type":"string","enum":["Not Initialized","Initialized"]};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate152.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate152.errors = [{instancePath,schemaPath:"#/components/schemas/SmkState/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "Not Initialized") || (data === "Initialized"))){
validate152.errors = [{instancePath,schemaPath:"#/components/schemas/SmkState/enum",keyword:"enum",params:{allowedValues: schema96.enum}}];
return false;
}
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.state === undefined) && (missing0 = "state"))) || ((data.actions === undefined) && (missing0 = "actions"))){
validate151.errors = [{instancePath,schemaPath:"#/components/schemas/SmkKey/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "state")) || (key0 === "actions"))){
validate151.errors = [{instancePath,schemaPath:"#/components/schemas/SmkKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate151.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/SmkKey/properties/id/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate152(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
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
validate151.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/SmkKey/properties/actions/type",keyword:"type",params:{type: "string"}}];
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
validate151.errors = [{instancePath,schemaPath:"#/components/schemas/SmkKey/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SmkNotSupported_content_application_1json_schema = validate154;
const schema97 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_PARTITION_VERSION_INVALID","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate154.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SmkNotSupported/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema97.allOf[1].properties.id.enum}}];
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
validate154.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SmkNotSupported/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate154.errors = [{instancePath,schemaPath:"#/components/responses/SmkNotSupported/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SmkNotFound_content_application_1json_schema = validate156;
const schema98 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PARTITION","HSMPLUGIN_INVALID_SMKID"]},"returnCode":{"const":404}}}]};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate156.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SmkNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema98.allOf[1].properties.id.enum}}];
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
validate156.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SmkNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate156.errors = [{instancePath,schemaPath:"#/components/responses/SmkNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_paths_1api_1lunasa_1hsms_1_hsmid_1partitions_1_partitionid_1smk_1_smkid_1actions_1_actionid_post_responses_200_content_application_1json_schema = validate158;
const schema99 = {"anyOf":[{"$ref":"#/components/schemas/SmkKey"},{"$ref":"#/components/schemas/EmptyObject"}]};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate151(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs2 = errors;
if(!(validate112(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
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
validate158.errors = vErrors;
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
validate158.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate158.evaluated = {"dynamicProps":true,"dynamicItems":false};

const check_components_responses_SmkRolloverInProgress_content_application_1json_schema = validate161;
const schema100 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS"]},"returnCode":{"const":403}}}]};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate161.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate161.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SmkRolloverInProgress/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema100.allOf[1].properties.id.enum}}];
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
validate161.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SmkRolloverInProgress/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 403}}];
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
validate161.errors = [{instancePath,schemaPath:"#/components/responses/SmkRolloverInProgress/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate161.errors = vErrors;
return errors === 0;
}
validate161.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SmkActionNotFound_content_application_1json_schema = validate163;
const schema101 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PARTITION","HSMPLUGIN_INVALID_SMKID","HSMPLUGIN_INVALID_ACTION"]},"returnCode":{"const":404}}}]};

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate163.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate163.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SmkActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema101.allOf[1].properties.id.enum}}];
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
validate163.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SmkActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate163.errors = [{instancePath,schemaPath:"#/components/responses/SmkActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SmkNotInitialized_content_application_1json_schema = validate165;
const schema102 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_SMK_NOT_INITIALIZED"]},"returnCode":{"const":409}}}]};

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate165.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate165.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SmkNotInitialized/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema102.allOf[1].properties.id.enum}}];
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
validate165.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SmkNotInitialized/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 409}}];
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
validate165.errors = [{instancePath,schemaPath:"#/components/responses/SmkNotInitialized/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate165.errors = vErrors;
return errors === 0;
}
validate165.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SmkActionNotAllowed_content_application_1json_schema = validate167;
const schema103 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_OPERATION_NOT_ALLOWED"]},"returnCode":{"const":422}}}]};

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate167.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate167.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SmkActionNotAllowed/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema103.allOf[1].properties.id.enum}}];
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
validate167.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SmkActionNotAllowed/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 422}}];
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
validate167.errors = [{instancePath,schemaPath:"#/components/responses/SmkActionNotAllowed/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_UnknownPath_content_application_1json_schema = validate169;
const schema104 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_NO_RESOURCE"]},"returnCode":{"const":404}}}]};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate169.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate169.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/UnknownPath/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema104.allOf[1].properties.id.enum}}];
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
validate169.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/UnknownPath/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate169.errors = [{instancePath,schemaPath:"#/components/responses/UnknownPath/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate169.errors = vErrors;
return errors === 0;
}
validate169.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_MethodNotAllowed_content_application_1json_schema = validate171;
const schema105 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_METHOD_NOT_ALLOWED"]},"returnCode":{"const":405}}}]};

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate4(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
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
validate171.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/MethodNotAllowed/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema105.allOf[1].properties.id.enum}}];
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
validate171.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/MethodNotAllowed/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 405}}];
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
validate171.errors = [{instancePath,schemaPath:"#/components/responses/MethodNotAllowed/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_AllowedMethods_schema = validate173;
const schema106 = {"type":"string","minLength":1};

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate173.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func0(data) < 1){
validate173.errors = [{instancePath,schemaPath:"#/components/headers/AllowedMethods/schema/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate173.errors = [{instancePath,schemaPath:"#/components/headers/AllowedMethods/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate173.errors = vErrors;
return errors === 0;
}
validate173.evaluated = {"dynamicProps":false,"dynamicItems":false};

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
  contract: '#/paths/~1auth~1session/delete/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer5 = {
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
const answer6 = {
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
const answer7 = {
  contract: '#/paths/~1auth~1login~1basic/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'set-cookie': { name: 'Set-Cookie', required: true, contract: '#/components/headers/SessionCookie', check: check_components_headers_SessionCookie_schema },
  },
  errors: [],
};
const answer8 = {
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
const answer9 = {
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
const answer10 = {
  contract: '#/paths/~1roles/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/RoleLocation', check: check_components_headers_RoleLocation_schema },
  },
  errors: [],
};
const answer11 = {
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
const answer12 = {
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
const answer13 = {
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
const answer14 = {
  contract: '#/paths/~1roles~1{roleid}/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer15 = {
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
const answer16 = {
  contract: '#/paths/~1roles~1{roleid}/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer17 = {
  contract: '#/paths/~1roles~1{roleid}/delete/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer18 = {
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
const answer19 = {
  contract: '#/paths/~1roles~1{roleid}~1resources/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer20 = {
  contract: '#/paths/~1roles~1{roleid}~1resources/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer21 = {
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
const answer22 = {
  contract: '#/paths/~1acl/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer23 = {
  contract: '#/paths/~1acl/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer24 = {
  contract: '#/paths/~1tasks/get/responses/200',
  content: {
    'application/json': check_components_schemas_TaskList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer25 = {
  contract: '#/paths/~1tasks/delete/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer26 = {
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
const answer27 = {
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
const answer28 = {
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
const answer29 = {
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
const answer30 = {
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
const answer31 = {
  contract: '#/paths/~1tasks~1{taskid}~1actions/get/responses/200',
  content: {
    'application/json': check_components_schemas_ActionList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer32 = {
  contract: '#/paths/~1tasks~1{taskid}~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: check_components_headers_TaskLocation_schema },
  },
  errors: [],
};
const answer33 = {
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
const answer34 = {
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
const answer35 = {
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
const answer36 = {
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
const answer37 = {
  contract: '#/paths/~1api~1lunasa~1ntls/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer38 = {
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
const answer39 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1certificate/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: check_components_headers_TaskLocation_schema },
  },
  errors: [],
};
const answer40 = {
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
const answer41 = {
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
const answer42 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1certificate/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: check_components_headers_TaskLocation_schema },
  },
  errors: [],
};
const answer43 = {
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
const answer44 = {
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
const answer45 = {
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
const answer46 = {
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
const answer47 = {
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
const answer48 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer49 = {
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
const answer50 = {
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
const answer51 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}/delete/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer52 = {
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
const answer53 = {
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
const answer54 = {
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
const answer55 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1dn/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer56 = {
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
const answer57 = {
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
const answer58 = {
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
const answer59 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1links/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/NtlsLinkLocation', check: check_components_headers_NtlsLinkLocation_schema },
  },
  errors: [],
};
const answer60 = {
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
const answer61 = {
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
const answer62 = {
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
const answer63 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1links~1{linkid}/delete/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer64 = {
  contract: '#/paths/~1api~1lunasa~1hsms/get/responses/200',
  content: {
    'application/json': check_components_schemas_HsmList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer65 = {
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
const answer66 = {
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
const answer67 = {
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
const answer68 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmLocation', check: check_components_headers_HsmLocation_schema },
  },
  errors: [],
};
const answer69 = {
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
const answer70 = {
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
const answer71 = {
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
const answer72 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1login/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmRoleLocation', check: check_components_headers_HsmRoleLocation_schema },
  },
  errors: [],
};
const answer73 = {
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
const answer74 = {
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
const answer75 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1logout/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmLocation', check: check_components_headers_HsmLocation_schema },
  },
  errors: [],
};
const answer76 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1actions/get/responses/200',
  content: {
    'application/json': check_components_schemas_ActionList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer77 = {
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
const answer78 = {
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
const answer79 = {
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
const answer80 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles/get/responses/200',
  content: {
    'application/json': check_components_schemas_RoleList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer81 = {
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
const answer82 = {
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
const answer83 = {
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
const answer84 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmRoleLocation', check: check_components_headers_HsmRoleLocation_schema },
  },
  errors: [],
};
const answer85 = {
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
const answer86 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}~1actions/get/responses/200',
  content: {
    'application/json': check_components_schemas_ActionList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer87 = {
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
const answer88 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmRoleLocation', check: check_components_headers_HsmRoleLocation_schema },
  },
  errors: [],
};
const answer89 = {
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
const answer90 = {
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
const answer91 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles/get/responses/200',
  content: {
    'application/json': check_components_schemas_RoleList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer92 = {
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
const answer93 = {
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
const answer94 = {
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
const answer95 = {
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
const answer96 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionRoleLocation', check: check_components_headers_PartitionRoleLocation_schema },
  },
  errors: [],
};
const answer97 = {
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
const answer98 = {
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
const answer99 = {
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
const answer100 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionRoleLocation', check: check_components_headers_PartitionRoleLocation_schema },
  },
  errors: [],
};
const answer101 = {
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
const answer102 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}~1actions/get/responses/200',
  content: {
    'application/json': check_components_schemas_ActionList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer103 = {
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
const answer104 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionRoleLocation', check: check_components_headers_PartitionRoleLocation_schema },
  },
  errors: [],
};
const answer105 = {
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
const answer106 = {
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
const answer107 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions/get/responses/200',
  content: {
    'application/json': check_components_schemas_PartitionList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer108 = {
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
const answer109 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionLocation', check: check_components_headers_PartitionLocation_schema },
  },
  errors: [],
};
const answer110 = {
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
const answer111 = {
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
const answer112 = {
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
const answer113 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionLocation', check: check_components_headers_PartitionLocation_schema },
  },
  errors: [],
};
const answer114 = {
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
const answer115 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/delete/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer116 = {
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
const answer117 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1login/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionRoleLocation', check: check_components_headers_PartitionRoleLocation_schema },
  },
  errors: [],
};
const answer118 = {
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
const answer119 = {
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
const answer120 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1logout/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionLocation', check: check_components_headers_PartitionLocation_schema },
  },
  errors: [],
};
const answer121 = {
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
const answer122 = {
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
const answer123 = {
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
const answer124 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1smk~1{smkid}~1actions/get/responses/200',
  content: {
    'application/json': check_components_schemas_ActionList,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer125 = {
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
const answer126 = {
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
const answer127 = {
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
const answer128 = {
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
const answer129 = {
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
const answer130 = {
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
const answer131 = {
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
    openSession: { contract: '#/paths/~1auth~1session/post', answers: { 204: answer0, 400: answer1, 401: answer2, 500: answer3 } },
    closeSession: { contract: '#/paths/~1auth~1session/delete', answers: { 204: answer4, 400: answer1, 401: answer5, 500: answer3 } },
    createLoginChallenge: { contract: '#/paths/~1auth~1login~1challenge/post', answers: { 200: answer6, 400: answer1, 401: answer2, 500: answer3 } },
    loginUser: { contract: '#/paths/~1auth~1login~1basic/post', answers: { 204: answer7, 400: answer1, 401: answer2, 500: answer3 } },
    listRoles: { contract: '#/paths/~1roles/get', answers: { 200: answer8, 400: answer1, 401: answer9, 500: answer3 } },
    createRole: { contract: '#/paths/~1roles/post', answers: { 204: answer10, 400: answer11, 401: answer9, 500: answer3 } },
    getRole: { contract: '#/paths/~1roles~1{roleid}/get', answers: { 200: answer12, 400: answer1, 401: answer9, 404: answer13, 500: answer3 } },
    replaceRole: { contract: '#/paths/~1roles~1{roleid}/put', answers: { 204: answer14, 400: answer1, 401: answer9, 403: answer15, 404: answer13, 500: answer3 } },
    changeRole: { contract: '#/paths/~1roles~1{roleid}/patch', answers: { 204: answer16, 400: answer1, 401: answer9, 403: answer15, 404: answer13, 500: answer3 } },
    deleteRole: { contract: '#/paths/~1roles~1{roleid}/delete', answers: { 204: answer17, 400: answer1, 401: answer9, 403: answer15, 404: answer13, 500: answer3 } },
    getRoleResources: { contract: '#/paths/~1roles~1{roleid}~1resources/get', answers: { 200: answer18, 400: answer1, 401: answer9, 404: answer13, 500: answer3 } },
    replaceRoleResources: { contract: '#/paths/~1roles~1{roleid}~1resources/put', answers: { 204: answer19, 400: answer1, 401: answer9, 403: answer15, 404: answer13, 500: answer3 } },
    changeRoleResources: { contract: '#/paths/~1roles~1{roleid}~1resources/patch', answers: { 204: answer20, 400: answer1, 401: answer9, 403: answer15, 404: answer13, 500: answer3 } },
    getAcl: { contract: '#/paths/~1acl/get', answers: { 200: answer21, 400: answer1, 401: answer9, 500: answer3 } },
    replaceAcl: { contract: '#/paths/~1acl/put', answers: { 204: answer22, 400: answer1, 401: answer9, 500: answer3 } },
    changeAcl: { contract: '#/paths/~1acl/patch', answers: { 204: answer23, 400: answer1, 401: answer9, 500: answer3 } },
    listTasks: { contract: '#/paths/~1tasks/get', answers: { 200: answer24, 400: answer1, 401: answer9, 500: answer3 } },
    deleteTasks: { contract: '#/paths/~1tasks/delete', answers: { 204: answer25, 400: answer1, 401: answer9, 500: answer3 } },
    getTask: { contract: '#/paths/~1tasks~1{taskid}/get', answers: { 200: answer26, 303: answer27, 400: answer1, 401: answer9, 410: answer28, 500: answer3 } },
    getTaskResponse: { contract: '#/paths/~1tasks~1{taskid}~1response/get', answers: { 200: answer29, 400: answer1, 401: answer9, 409: answer30, 410: answer28, 500: answer3 } },
    listTaskActions: { contract: '#/paths/~1tasks~1{taskid}~1actions/get', answers: { 200: answer31, 400: answer1, 401: answer9, 410: answer28, 500: answer3 } },
    performTaskAction: { contract: '#/paths/~1tasks~1{taskid}~1actions~1{actionid}/post', answers: { 204: answer32, 400: answer1, 401: answer9, 404: answer33, 409: answer34, 410: answer28, 500: answer3 } },
    getAppliance: { contract: '#/paths/~1api~1lunasa/get', answers: { 200: answer35, 400: answer1, 401: answer9, 500: answer3 } },
    getNtls: { contract: '#/paths/~1api~1lunasa~1ntls/get', answers: { 200: answer36, 400: answer1, 401: answer9, 500: answer3 } },
    changeNtls: { contract: '#/paths/~1api~1lunasa~1ntls/put', answers: { 204: answer37, 400: answer1, 401: answer9, 500: answer3 } },
    getNtlsCertificate: { contract: '#/paths/~1api~1lunasa~1ntls~1certificate/get', answers: { 200: answer38, 400: answer1, 401: answer9, 500: answer3 } },
    installNtlsCertificate: { contract: '#/paths/~1api~1lunasa~1ntls~1certificate/put', answers: { 204: answer39, 400: answer40, 401: answer9, 404: answer41, 500: answer3 } },
    regenerateNtlsCertificate: { contract: '#/paths/~1api~1lunasa~1ntls~1certificate/patch', answers: { 204: answer42, 400: answer1, 401: answer9, 500: answer3 } },
    listNtlsClients: { contract: '#/paths/~1api~1lunasa~1ntls~1clients/get', answers: { 200: answer43, 400: answer1, 401: answer9, 500: answer3 } },
    registerNtlsClient: { contract: '#/paths/~1api~1lunasa~1ntls~1clients/post', answers: { 200: answer44, 400: answer45, 401: answer9, 500: answer3 } },
    getNtlsClient: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}/get', answers: { 200: answer46, 400: answer1, 401: answer9, 404: answer47, 500: answer3 } },
    replaceNtlsClientCertificate: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}/put', answers: { 204: answer48, 400: answer49, 401: answer9, 404: answer50, 500: answer3 } },
    deleteNtlsClient: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}/delete', answers: { 204: answer51, 400: answer1, 401: answer9, 404: answer47, 500: answer3 } },
    listNtlsClientActions: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1actions/get', answers: { 200: answer52, 400: answer1, 401: answer9, 404: answer47, 500: answer3 } },
    getNtlsClientDn: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1dn/get', answers: { 200: answer53, 400: answer1, 401: answer9, 404: answer47, 500: answer54 } },
    changeNtlsClientDn: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1dn/put', answers: { 204: answer55, 400: answer56, 401: answer9, 404: answer47, 500: answer57 } },
    listNtlsClientLinks: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1links/get', answers: { 200: answer58, 400: answer1, 401: answer9, 404: answer47, 500: answer3 } },
    createNtlsClientLink: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1links/post', answers: { 204: answer59, 400: answer60, 401: answer9, 404: answer47, 500: answer3 } },
    getNtlsClientLink: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1links~1{linkid}/get', answers: { 200: answer61, 400: answer1, 401: answer9, 404: answer62, 500: answer3 } },
    deleteNtlsClientLink: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1links~1{linkid}/delete', answers: { 204: answer63, 400: answer1, 401: answer9, 404: answer62, 500: answer3 } },
    listHsms: { contract: '#/paths/~1api~1lunasa~1hsms/get', answers: { 200: answer64, 400: answer1, 401: answer9, 500: answer3 } },
    getHsm: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}/get', answers: { 200: answer65, 400: answer1, 401: answer9, 404: answer66, 500: answer3 } },
    initializeHsm: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}/put', answers: { 202: answer67, 204: answer68, 400: answer69, 401: answer70, 404: answer66, 500: answer3 } },
    loginHsm: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1login/post', answers: { 202: answer71, 204: answer72, 400: answer73, 401: answer5, 404: answer66, 500: answer3 } },
    logoutHsm: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1logout/post', answers: { 202: answer74, 204: answer75, 400: answer1, 401: answer5, 404: answer66, 500: answer3 } },
    listHsmActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1actions/get', answers: { 200: answer76, 400: answer1, 401: answer9, 404: answer66, 500: answer3 } },
    performHsmAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1actions~1{actionid}/post', answers: { 200: answer77, 400: answer1, 401: answer78, 404: answer79, 500: answer3 } },
    listHsmRoles: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles/get', answers: { 200: answer80, 400: answer1, 401: answer9, 404: answer66, 500: answer3 } },
    getHsmRole: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}/get', answers: { 200: answer81, 400: answer1, 401: answer9, 404: answer82, 500: answer3 } },
    changeHsmRolePassword: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}/patch', answers: { 202: answer83, 204: answer84, 400: answer85, 401: answer9, 404: answer82, 500: answer3 } },
    listHsmRoleActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}~1actions/get', answers: { 200: answer86, 400: answer1, 401: answer9, 404: answer82, 500: answer3 } },
    performHsmRoleAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}~1actions~1{actionid}/post', answers: { 202: answer87, 204: answer88, 400: answer89, 401: answer78, 404: answer90, 500: answer3 } },
    listPartitionRoles: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles/get', answers: { 200: answer91, 400: answer1, 401: answer9, 404: answer92, 500: answer3 } },
    getPartitionRole: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/get', answers: { 200: answer93, 400: answer1, 401: answer9, 404: answer94, 500: answer3 } },
    initializePartitionRole: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/put', answers: { 202: answer95, 204: answer96, 400: answer97, 401: answer98, 404: answer94, 500: answer3 } },
    changePartitionRolePassword: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/patch', answers: { 202: answer99, 204: answer100, 400: answer101, 401: answer9, 404: answer94, 500: answer3 } },
    listPartitionRoleActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}~1actions/get', answers: { 200: answer102, 400: answer1, 401: answer9, 404: answer94, 500: answer3 } },
    performPartitionRoleAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}~1actions~1{actionid}/post', answers: { 202: answer103, 204: answer104, 400: answer105, 401: answer98, 404: answer106, 500: answer3 } },
    listPartitions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions/get', answers: { 200: answer107, 400: answer1, 401: answer9, 404: answer66, 500: answer3 } },
    createPartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions/post', answers: { 202: answer108, 204: answer109, 400: answer110, 401: answer78, 404: answer66, 500: answer3 } },
    getPartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/get', answers: { 200: answer111, 400: answer1, 401: answer9, 404: answer92, 500: answer3 } },
    initializePartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/put', answers: { 202: answer112, 204: answer113, 400: answer1, 401: answer114, 404: answer92, 500: answer3 } },
    deletePartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/delete', answers: { 204: answer115, 400: answer1, 401: answer78, 404: answer92, 500: answer3 } },
    loginPartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1login/post', answers: { 202: answer116, 204: answer117, 400: answer118, 401: answer5, 404: answer92, 500: answer3 } },
    logoutPartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1logout/post', answers: { 202: answer119, 204: answer120, 400: answer1, 401: answer5, 404: answer92, 500: answer3 } },
    getSmk: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1smk~1{smkid}/get', answers: { 200: answer121, 400: answer122, 401: answer9, 404: answer123, 500: answer3 } },
    listSmkActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1smk~1{smkid}~1actions/get', answers: { 200: answer124, 400: answer122, 401: answer9, 404: answer123, 500: answer3 } },
    performSmkAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1smk~1{smkid}~1actions~1{actionid}/post', answers: { 200: answer125, 400: answer122, 401: answer98, 403: answer126, 404: answer127, 409: answer128, 422: answer129, 500: answer3 } },
  },
  unmatched: {
    path: { status: 404, answer: answer130 },
    method: { status: 405, answer: answer131 },
    malformed: { status: 400, answer: answer1 },
    failure: { status: 500, answer: answer3 },
  },
};
