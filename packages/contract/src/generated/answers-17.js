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

const check_components_responses_ApplianceActionRefused_content_application_1json_schema = validate86;
const schema57 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","APPLIANCE_REQUIRE_SO_LOGIN","APPLIANCE_CRITICAL_OPERATION_IN_PROGRESS"]},"returnCode":{"const":400}}}]};

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
if(!((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "APPLIANCE_REQUIRE_SO_LOGIN")) || (data0 === "APPLIANCE_CRITICAL_OPERATION_IN_PROGRESS"))){
validate86.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/ApplianceActionRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema57.allOf[1].properties.id.enum}}];
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
validate86.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/ApplianceActionRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate86.errors = [{instancePath,schemaPath:"#/components/responses/ApplianceActionRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_ApplianceActionNotFound_content_application_1json_schema = validate88;
const schema58 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["APPLIANCE_ACTION_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate88.evaluated;
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
if(!(data.id === "APPLIANCE_ACTION_DOES_NOT_EXIST")){
validate88.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/ApplianceActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema58.allOf[1].properties.id.enum}}];
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
validate88.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/ApplianceActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate88.errors = [{instancePath,schemaPath:"#/components/responses/ApplianceActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Cpu = validate90;
const schema59 = {"type":"object","additionalProperties":true,"properties":{"cores":{"type":"integer","minimum":1},"load":{"type":"number","minimum":0,"maximum":100},"uptime":{"type":"integer","minimum":0},"processes":{"type":"string"}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cores !== undefined){
let data0 = data.cores;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate90.errors = [{instancePath:instancePath+"/cores",schemaPath:"#/components/schemas/Cpu/properties/cores/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
validate90.errors = [{instancePath:instancePath+"/cores",schemaPath:"#/components/schemas/Cpu/properties/cores/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
validate90.errors = [{instancePath:instancePath+"/load",schemaPath:"#/components/schemas/Cpu/properties/load/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate90.errors = [{instancePath:instancePath+"/load",schemaPath:"#/components/schemas/Cpu/properties/load/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/load",schemaPath:"#/components/schemas/Cpu/properties/load/type",keyword:"type",params:{type: "number"}}];
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
validate90.errors = [{instancePath:instancePath+"/uptime",schemaPath:"#/components/schemas/Cpu/properties/uptime/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate90.errors = [{instancePath:instancePath+"/uptime",schemaPath:"#/components/schemas/Cpu/properties/uptime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate90.errors = [{instancePath:instancePath+"/processes",schemaPath:"#/components/schemas/Cpu/properties/processes/type",keyword:"type",params:{type: "string"}}];
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
validate90.errors = [{instancePath,schemaPath:"#/components/schemas/Cpu/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_ProcessList = validate91;
const schema60 = {"type":"object","additionalProperties":true,"required":["processes"],"properties":{"processes":{"type":"array","items":{"$ref":"#/components/schemas/Process"}}}};
const schema61 = {"type":"object","additionalProperties":true,"properties":{"id":{"type":"string"},"command":{"type":"string"},"memory":{"type":"integer","minimum":0}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate92.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Process/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate92.errors = [{instancePath:instancePath+"/command",schemaPath:"#/components/schemas/Process/properties/command/type",keyword:"type",params:{type: "string"}}];
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
validate92.errors = [{instancePath:instancePath+"/memory",schemaPath:"#/components/schemas/Process/properties/memory/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate92.errors = [{instancePath:instancePath+"/memory",schemaPath:"#/components/schemas/Process/properties/memory/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate92.errors = [{instancePath,schemaPath:"#/components/schemas/Process/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.processes === undefined) && (missing0 = "processes")){
validate91.errors = [{instancePath,schemaPath:"#/components/schemas/ProcessList/required",keyword:"required",params:{missingProperty: missing0}}];
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
if(!(validate92(data0[i0], {instancePath:instancePath+"/processes/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/processes",schemaPath:"#/components/schemas/ProcessList/properties/processes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate91.errors = [{instancePath,schemaPath:"#/components/schemas/ProcessList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Memory = validate94;
const schema62 = {"type":"object","additionalProperties":true,"properties":{"total":{"type":"integer","minimum":0},"used":{"type":"integer","minimum":0},"free":{"type":"integer","minimum":0}}};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.total !== undefined){
let data0 = data.total;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate94.errors = [{instancePath:instancePath+"/total",schemaPath:"#/components/schemas/Memory/properties/total/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate94.errors = [{instancePath:instancePath+"/total",schemaPath:"#/components/schemas/Memory/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate94.errors = [{instancePath:instancePath+"/used",schemaPath:"#/components/schemas/Memory/properties/used/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate94.errors = [{instancePath:instancePath+"/used",schemaPath:"#/components/schemas/Memory/properties/used/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate94.errors = [{instancePath:instancePath+"/free",schemaPath:"#/components/schemas/Memory/properties/free/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate94.errors = [{instancePath:instancePath+"/free",schemaPath:"#/components/schemas/Memory/properties/free/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate94.errors = [{instancePath,schemaPath:"#/components/schemas/Memory/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Disk = validate95;
const schema63 = {"type":"object","additionalProperties":true,"properties":{"size":{"type":"integer","minimum":0},"used":{"type":"integer","minimum":0},"available":{"type":"integer","minimum":0},"partitions":{"type":"string"}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.size !== undefined){
let data0 = data.size;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate95.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/Disk/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate95.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/Disk/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate95.errors = [{instancePath:instancePath+"/used",schemaPath:"#/components/schemas/Disk/properties/used/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate95.errors = [{instancePath:instancePath+"/used",schemaPath:"#/components/schemas/Disk/properties/used/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate95.errors = [{instancePath:instancePath+"/available",schemaPath:"#/components/schemas/Disk/properties/available/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate95.errors = [{instancePath:instancePath+"/available",schemaPath:"#/components/schemas/Disk/properties/available/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate95.errors = [{instancePath:instancePath+"/partitions",schemaPath:"#/components/schemas/Disk/properties/partitions/type",keyword:"type",params:{type: "string"}}];
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
validate95.errors = [{instancePath,schemaPath:"#/components/schemas/Disk/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_DiskPartitionList = validate96;
const schema64 = {"type":"object","additionalProperties":true,"required":["partitions"],"properties":{"partitions":{"type":"array","items":{"$ref":"#/components/schemas/DiskPartitionStub"}}}};
const schema65 = {"type":"object","additionalProperties":true,"required":["id","url"],"properties":{"id":{"type":"string"},"url":{"type":"string"}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))){
validate97.errors = [{instancePath,schemaPath:"#/components/schemas/DiskPartitionStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate97.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/DiskPartitionStub/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate97.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/DiskPartitionStub/properties/url/type",keyword:"type",params:{type: "string"}}];
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
validate97.errors = [{instancePath,schemaPath:"#/components/schemas/DiskPartitionStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
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
validate96.errors = [{instancePath,schemaPath:"#/components/schemas/DiskPartitionList/required",keyword:"required",params:{missingProperty: missing0}}];
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
if(!(validate97(data0[i0], {instancePath:instancePath+"/partitions/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate96.errors = [{instancePath:instancePath+"/partitions",schemaPath:"#/components/schemas/DiskPartitionList/properties/partitions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate96.errors = [{instancePath,schemaPath:"#/components/schemas/DiskPartitionList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_DiskPartition = validate99;
const schema66 = {"type":"object","additionalProperties":true,"properties":{"id":{"type":"string"},"mountPoint":{"type":"string"},"size":{"type":"integer","minimum":0},"used":{"type":"integer","minimum":0},"available":{"type":"integer","minimum":0}}};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate99.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/DiskPartition/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate99.errors = [{instancePath:instancePath+"/mountPoint",schemaPath:"#/components/schemas/DiskPartition/properties/mountPoint/type",keyword:"type",params:{type: "string"}}];
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
validate99.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/DiskPartition/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate99.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/DiskPartition/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate99.errors = [{instancePath:instancePath+"/used",schemaPath:"#/components/schemas/DiskPartition/properties/used/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate99.errors = [{instancePath:instancePath+"/used",schemaPath:"#/components/schemas/DiskPartition/properties/used/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate99.errors = [{instancePath:instancePath+"/available",schemaPath:"#/components/schemas/DiskPartition/properties/available/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate99.errors = [{instancePath:instancePath+"/available",schemaPath:"#/components/schemas/DiskPartition/properties/available/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate99.errors = [{instancePath,schemaPath:"#/components/schemas/DiskPartition/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SystemResourceNotFound_content_application_1json_schema = validate100;
const schema67 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_NO_RESOURCE"]},"returnCode":{"const":404}}}]};

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
const _errs3 = errors;
if(!(data.id === "FRAMEWORK_NO_RESOURCE")){
validate100.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SystemResourceNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema67.allOf[1].properties.id.enum}}];
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
validate100.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SystemResourceNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate100.errors = [{instancePath,schemaPath:"#/components/responses/SystemResourceNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_SensorList = validate102;
const schema68 = {"type":"object","additionalProperties":true,"required":["sensors"],"properties":{"sensors":{"type":"array","items":{"$ref":"#/components/schemas/SensorStub"}}}};
const schema69 = {"type":"object","additionalProperties":true,"required":["id","url"],"properties":{"id":{"type":"string"},"url":{"type":"string"}}};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
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
validate103.errors = [{instancePath,schemaPath:"#/components/schemas/SensorStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate103.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/SensorStub/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate103.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/SensorStub/properties/url/type",keyword:"type",params:{type: "string"}}];
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
validate103.errors = [{instancePath,schemaPath:"#/components/schemas/SensorStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.sensors === undefined) && (missing0 = "sensors")){
validate102.errors = [{instancePath,schemaPath:"#/components/schemas/SensorList/required",keyword:"required",params:{missingProperty: missing0}}];
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
if(!(validate103(data0[i0], {instancePath:instancePath+"/sensors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate102.errors = [{instancePath:instancePath+"/sensors",schemaPath:"#/components/schemas/SensorList/properties/sensors/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/components/schemas/SensorList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SensorsNotReady_content_application_1json_schema = validate105;
const schema70 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["APPLIANCE_SENSORS_NOT_READY"]},"returnCode":{"const":503}}}]};

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
if(!(data.id === "APPLIANCE_SENSORS_NOT_READY")){
validate105.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SensorsNotReady/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema70.allOf[1].properties.id.enum}}];
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
validate105.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SensorsNotReady/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 503}}];
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
validate105.errors = [{instancePath,schemaPath:"#/components/responses/SensorsNotReady/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Sensor = validate107;
const schema71 = {"type":"object","additionalProperties":true,"properties":{"id":{"type":"string"},"name":{"type":"string"},"value":{"type":"number"},"unit":{"type":"string"},"status":{"type":"string"}}};

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
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate107.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Sensor/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate107.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/Sensor/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate107.errors = [{instancePath:instancePath+"/value",schemaPath:"#/components/schemas/Sensor/properties/value/type",keyword:"type",params:{type: "number"}}];
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
validate107.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/components/schemas/Sensor/properties/unit/type",keyword:"type",params:{type: "string"}}];
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
validate107.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/Sensor/properties/status/type",keyword:"type",params:{type: "string"}}];
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
validate107.errors = [{instancePath,schemaPath:"#/components/schemas/Sensor/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_ServiceList = validate108;
const schema72 = {"type":"object","additionalProperties":true,"required":["services"],"properties":{"services":{"type":"array","items":{"$ref":"#/components/schemas/ServiceStub"}}}};
const schema73 = {"type":"object","additionalProperties":true,"required":["id","url"],"properties":{"id":{"type":"string"},"url":{"type":"string"}}};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
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
validate109.errors = [{instancePath,schemaPath:"#/components/schemas/ServiceStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate109.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/ServiceStub/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate109.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/ServiceStub/properties/url/type",keyword:"type",params:{type: "string"}}];
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
validate109.errors = [{instancePath,schemaPath:"#/components/schemas/ServiceStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.services === undefined) && (missing0 = "services")){
validate108.errors = [{instancePath,schemaPath:"#/components/schemas/ServiceList/required",keyword:"required",params:{missingProperty: missing0}}];
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
if(!(validate109(data0[i0], {instancePath:instancePath+"/services/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate108.errors = [{instancePath:instancePath+"/services",schemaPath:"#/components/schemas/ServiceList/properties/services/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate108.errors = [{instancePath,schemaPath:"#/components/schemas/ServiceList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Service = validate111;
const schema74 = {"type":"object","additionalProperties":true,"properties":{"id":{"type":"string"},"state":{"type":"string","enum":["running","stopped"]},"onBoot":{"type":"boolean"}}};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate111.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Service/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate111.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/Service/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data1 === "running") || (data1 === "stopped"))){
validate111.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/Service/properties/state/enum",keyword:"enum",params:{allowedValues: schema74.properties.state.enum}}];
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
validate111.errors = [{instancePath:instancePath+"/onBoot",schemaPath:"#/components/schemas/Service/properties/onBoot/type",keyword:"type",params:{type: "boolean"}}];
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
validate111.errors = [{instancePath,schemaPath:"#/components/schemas/Service/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_ServiceNotFound_content_application_1json_schema = validate112;
const schema75 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["APPLIANCE_SERVICE_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

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
if(!(data.id === "APPLIANCE_SERVICE_DOES_NOT_EXIST")){
validate112.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/ServiceNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema75.allOf[1].properties.id.enum}}];
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
validate112.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/ServiceNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate112.errors = [{instancePath,schemaPath:"#/components/responses/ServiceNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_EmptyObject = validate114;
const schema76 = {"type":"object","additionalProperties":false,"maxProperties":0};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 0){
validate114.errors = [{instancePath,schemaPath:"#/components/schemas/EmptyObject/maxProperties",keyword:"maxProperties",params:{limit: 0}}];
return false;
}
else {
for(const key0 in data){
validate114.errors = [{instancePath,schemaPath:"#/components/schemas/EmptyObject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
}
else {
validate114.errors = [{instancePath,schemaPath:"#/components/schemas/EmptyObject/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_ServiceChangeRefused_content_application_1json_schema = validate115;
const schema77 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","APPLIANCE_FAILED_TO_MODIFY_SERVICE_INFO"]},"returnCode":{"const":400}}}]};

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
if(!(((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "APPLIANCE_FAILED_TO_MODIFY_SERVICE_INFO"))){
validate115.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/ServiceChangeRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema77.allOf[1].properties.id.enum}}];
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
validate115.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/ServiceChangeRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate115.errors = [{instancePath,schemaPath:"#/components/responses/ServiceChangeRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_ServiceActionRefused_content_application_1json_schema = validate117;
const schema78 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","APPLIANCE_SERVICE_ACTION_FAILED"]},"returnCode":{"const":400}}}]};

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
if(!(((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "APPLIANCE_SERVICE_ACTION_FAILED"))){
validate117.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/ServiceActionRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema78.allOf[1].properties.id.enum}}];
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
validate117.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/ServiceActionRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate117.errors = [{instancePath,schemaPath:"#/components/responses/ServiceActionRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_ServiceActionNotFound_content_application_1json_schema = validate119;
const schema79 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["APPLIANCE_SERVICE_DOES_NOT_EXIST","APPLIANCE_SERVICE_ACTION_INVALID"]},"returnCode":{"const":404}}}]};

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
if(!((data0 === "APPLIANCE_SERVICE_DOES_NOT_EXIST") || (data0 === "APPLIANCE_SERVICE_ACTION_INVALID"))){
validate119.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/ServiceActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema79.allOf[1].properties.id.enum}}];
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
validate119.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/ServiceActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate119.errors = [{instancePath,schemaPath:"#/components/responses/ServiceActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_SshSettings = validate121;
const schema80 = {"type":"object","additionalProperties":true,"properties":{"cipherList":{"type":"string"},"isPasswordAuthenticationEnabled":{"type":"boolean"},"isKeyAuthenticationEnabled":{"type":"boolean"},"port":{"type":"integer","minimum":22,"maximum":65535},"networkDevices":{"type":"array","items":{"$ref":"#/components/schemas/SshNetworkDevice"}},"fingerprint":{"type":"string"}}};
const schema81 = {"type":"string","enum":["eth0","eth1","eth2","eth3","bond0","bond1","all"]};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate122.errors = [{instancePath,schemaPath:"#/components/schemas/SshNetworkDevice/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((((((data === "eth0") || (data === "eth1")) || (data === "eth2")) || (data === "eth3")) || (data === "bond0")) || (data === "bond1")) || (data === "all"))){
validate122.errors = [{instancePath,schemaPath:"#/components/schemas/SshNetworkDevice/enum",keyword:"enum",params:{allowedValues: schema81.enum}}];
return false;
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cipherList !== undefined){
const _errs2 = errors;
if(typeof data.cipherList !== "string"){
validate121.errors = [{instancePath:instancePath+"/cipherList",schemaPath:"#/components/schemas/SshSettings/properties/cipherList/type",keyword:"type",params:{type: "string"}}];
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
validate121.errors = [{instancePath:instancePath+"/isPasswordAuthenticationEnabled",schemaPath:"#/components/schemas/SshSettings/properties/isPasswordAuthenticationEnabled/type",keyword:"type",params:{type: "boolean"}}];
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
validate121.errors = [{instancePath:instancePath+"/isKeyAuthenticationEnabled",schemaPath:"#/components/schemas/SshSettings/properties/isKeyAuthenticationEnabled/type",keyword:"type",params:{type: "boolean"}}];
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
validate121.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/SshSettings/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
validate121.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/SshSettings/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data3 < 22 || isNaN(data3)){
validate121.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/SshSettings/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 22}}];
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
if(!(validate122(data4[i0], {instancePath:instancePath+"/networkDevices/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate121.errors = [{instancePath:instancePath+"/networkDevices",schemaPath:"#/components/schemas/SshSettings/properties/networkDevices/type",keyword:"type",params:{type: "array"}}];
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
validate121.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/components/schemas/SshSettings/properties/fingerprint/type",keyword:"type",params:{type: "string"}}];
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
validate121.errors = [{instancePath,schemaPath:"#/components/schemas/SshSettings/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate121.errors = vErrors;
return errors === 0;
}
validate121.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SshChangeRefused_content_application_1json_schema = validate124;
const schema82 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","SSH_FAILED_TO_SET_CIPHERS","SSH_OPERATION_FAILED"]},"returnCode":{"const":400}}}]};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
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
if(!((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "SSH_FAILED_TO_SET_CIPHERS")) || (data0 === "SSH_OPERATION_FAILED"))){
validate124.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SshChangeRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema82.allOf[1].properties.id.enum}}];
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
validate124.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SshChangeRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate124.errors = [{instancePath,schemaPath:"#/components/responses/SshChangeRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SshActionRefused_content_application_1json_schema = validate126;
const schema83 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","SSH_FAILED_TO_RESET_CIPHERS","SSH_OPERATION_FAILED"]},"returnCode":{"const":400}}}]};

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
if(!((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "SSH_FAILED_TO_RESET_CIPHERS")) || (data0 === "SSH_OPERATION_FAILED"))){
validate126.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SshActionRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema83.allOf[1].properties.id.enum}}];
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
validate126.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SshActionRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate126.errors = [{instancePath,schemaPath:"#/components/responses/SshActionRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SshActionNotFound_content_application_1json_schema = validate128;
const schema84 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_NO_RESOURCE"]},"returnCode":{"const":404}}}]};

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
const _errs3 = errors;
if(!(data.id === "FRAMEWORK_NO_RESOURCE")){
validate128.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SshActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema84.allOf[1].properties.id.enum}}];
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
validate128.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SshActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate128.errors = [{instancePath,schemaPath:"#/components/responses/SshActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate128.errors = vErrors;
return errors === 0;
}
validate128.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_WebServerSettings = validate130;
const schema85 = {"type":"object","additionalProperties":true,"properties":{"cipherList":{"type":"string"},"netDevice":{"type":"string"},"port":{"type":"integer","minimum":1,"maximum":65535},"maxFileSize":{"type":"integer","minimum":1,"maximum":2147483647},"blocklist":{"type":"string"},"actions":{"type":"string"}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cipherList !== undefined){
const _errs2 = errors;
if(typeof data.cipherList !== "string"){
validate130.errors = [{instancePath:instancePath+"/cipherList",schemaPath:"#/components/schemas/WebServerSettings/properties/cipherList/type",keyword:"type",params:{type: "string"}}];
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
validate130.errors = [{instancePath:instancePath+"/netDevice",schemaPath:"#/components/schemas/WebServerSettings/properties/netDevice/type",keyword:"type",params:{type: "string"}}];
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
validate130.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/WebServerSettings/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
validate130.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/WebServerSettings/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate130.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/WebServerSettings/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
validate130.errors = [{instancePath:instancePath+"/maxFileSize",schemaPath:"#/components/schemas/WebServerSettings/properties/maxFileSize/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
validate130.errors = [{instancePath:instancePath+"/maxFileSize",schemaPath:"#/components/schemas/WebServerSettings/properties/maxFileSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate130.errors = [{instancePath:instancePath+"/maxFileSize",schemaPath:"#/components/schemas/WebServerSettings/properties/maxFileSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
validate130.errors = [{instancePath:instancePath+"/blocklist",schemaPath:"#/components/schemas/WebServerSettings/properties/blocklist/type",keyword:"type",params:{type: "string"}}];
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
validate130.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/WebServerSettings/properties/actions/type",keyword:"type",params:{type: "string"}}];
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
validate130.errors = [{instancePath,schemaPath:"#/components/schemas/WebServerSettings/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Blocklist = validate131;
const schema86 = {"type":"object","additionalProperties":false,"required":["maxInfractionCount","timeoutStart","timeoutMultiplier","actions"],"properties":{"maxInfractionCount":{"type":"integer"},"timeoutStart":{"type":"integer"},"timeoutMultiplier":{"type":"number"},"actions":{"type":"string"}}};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.maxInfractionCount === undefined) && (missing0 = "maxInfractionCount")) || ((data.timeoutStart === undefined) && (missing0 = "timeoutStart"))) || ((data.timeoutMultiplier === undefined) && (missing0 = "timeoutMultiplier"))) || ((data.actions === undefined) && (missing0 = "actions"))){
validate131.errors = [{instancePath,schemaPath:"#/components/schemas/Blocklist/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "maxInfractionCount") || (key0 === "timeoutStart")) || (key0 === "timeoutMultiplier")) || (key0 === "actions"))){
validate131.errors = [{instancePath,schemaPath:"#/components/schemas/Blocklist/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.maxInfractionCount !== undefined){
let data0 = data.maxInfractionCount;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate131.errors = [{instancePath:instancePath+"/maxInfractionCount",schemaPath:"#/components/schemas/Blocklist/properties/maxInfractionCount/type",keyword:"type",params:{type: "integer"}}];
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
validate131.errors = [{instancePath:instancePath+"/timeoutStart",schemaPath:"#/components/schemas/Blocklist/properties/timeoutStart/type",keyword:"type",params:{type: "integer"}}];
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
validate131.errors = [{instancePath:instancePath+"/timeoutMultiplier",schemaPath:"#/components/schemas/Blocklist/properties/timeoutMultiplier/type",keyword:"type",params:{type: "number"}}];
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
validate131.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/Blocklist/properties/actions/type",keyword:"type",params:{type: "string"}}];
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
validate131.errors = [{instancePath,schemaPath:"#/components/schemas/Blocklist/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_PackageFileList = validate132;
const schema87 = {"type":"object","additionalProperties":true,"properties":{"packageFiles":{"type":"array","items":{"$ref":"#/components/schemas/PackageFileEntry"}}}};
const schema88 = {"type":"object","additionalProperties":true,"properties":{"id":{"type":"string"},"size":{"type":"integer","minimum":0},"installed":{"type":"boolean"}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate133.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/PackageFileEntry/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate133.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/PackageFileEntry/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate133.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/PackageFileEntry/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate133.errors = [{instancePath:instancePath+"/installed",schemaPath:"#/components/schemas/PackageFileEntry/properties/installed/type",keyword:"type",params:{type: "boolean"}}];
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
validate133.errors = [{instancePath,schemaPath:"#/components/schemas/PackageFileEntry/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
if(!(validate133(data0[i0], {instancePath:instancePath+"/packageFiles/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate132.errors = [{instancePath:instancePath+"/packageFiles",schemaPath:"#/components/schemas/PackageFileList/properties/packageFiles/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
else {
validate132.errors = [{instancePath,schemaPath:"#/components/schemas/PackageFileList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PackageRefused_content_application_1json_schema = validate135;
const schema89 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","APPLIANCE_REQUIRE_SO_LOGIN","APPLIANCE_FILENAME_NOT_VALID","PACKAGE_AUTHCODE_INVALID"]},"returnCode":{"const":400}}}]};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
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
if(!(((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "APPLIANCE_REQUIRE_SO_LOGIN")) || (data0 === "APPLIANCE_FILENAME_NOT_VALID")) || (data0 === "PACKAGE_AUTHCODE_INVALID"))){
validate135.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PackageRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema89.allOf[1].properties.id.enum}}];
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
validate135.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PackageRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate135.errors = [{instancePath,schemaPath:"#/components/responses/PackageRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HomeFileNotFound_content_application_1json_schema = validate137;
const schema90 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SERVERPLUGIN_FILEID_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
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
validate137.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HomeFileNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema90.allOf[1].properties.id.enum}}];
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
validate137.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HomeFileNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate137.errors = [{instancePath,schemaPath:"#/components/responses/HomeFileNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_PackageList = validate139;
const schema91 = {"type":"object","additionalProperties":true,"properties":{"packages":{"type":"array","items":{"$ref":"#/components/schemas/Package"}}}};
const schema92 = {"type":"object","additionalProperties":true,"properties":{"id":{"type":"string"},"version":{"type":"string"}}};

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
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate140.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Package/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate140.errors = [{instancePath:instancePath+"/version",schemaPath:"#/components/schemas/Package/properties/version/type",keyword:"type",params:{type: "string"}}];
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
validate140.errors = [{instancePath,schemaPath:"#/components/schemas/Package/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
if(!(validate140(data0[i0], {instancePath:instancePath+"/packages/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate139.errors = [{instancePath:instancePath+"/packages",schemaPath:"#/components/schemas/PackageList/properties/packages/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
else {
validate139.errors = [{instancePath,schemaPath:"#/components/schemas/PackageList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_UpgradeList = validate142;
const schema93 = {"type":"object","additionalProperties":true,"properties":{"upgrades":{"type":"array","items":{"$ref":"#/components/schemas/Upgrade"}}}};
const schema94 = {"type":"object","additionalProperties":true,"properties":{"id":{"type":"string"},"name":{"type":"string"},"url":{"type":"string"}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate143.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Upgrade/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate143.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/Upgrade/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate143.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/Upgrade/properties/url/type",keyword:"type",params:{type: "string"}}];
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
validate143.errors = [{instancePath,schemaPath:"#/components/schemas/Upgrade/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate142.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
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
if(!(validate143(data0[i0], {instancePath:instancePath+"/upgrades/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate142.errors = [{instancePath:instancePath+"/upgrades",schemaPath:"#/components/schemas/UpgradeList/properties/upgrades/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
else {
validate142.errors = [{instancePath,schemaPath:"#/components/schemas/UpgradeList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_UpgradeLocation_schema = validate145;
const schema95 = {"type":"string","pattern":"^/api/lunasa/upgrades/[^/]+$"};
const pattern9 = new RegExp("^/api/lunasa/upgrades/[^/]+$", "u");

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern9.test(data)){
validate145.errors = [{instancePath,schemaPath:"#/components/headers/UpgradeLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/upgrades/[^/]+$"}}];
return false;
}
}
else {
validate145.errors = [{instancePath,schemaPath:"#/components/headers/UpgradeLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_UpgradeRefused_content_application_1json_schema = validate146;
const schema96 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","UPGRADE_CONFIG_FILES_DO_NOT_EXIST","APPLIANCE_REQUIRE_SO_LOGIN","UPGRADE_UPLOADED_LICENSE_INVALID","UPGRADE_LICENSE_ALREADY_APPLIED","APPLIANCE_FILENAME_NOT_VALID"]},"returnCode":{"const":400}}}]};

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
if(!(((((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "UPGRADE_CONFIG_FILES_DO_NOT_EXIST")) || (data0 === "APPLIANCE_REQUIRE_SO_LOGIN")) || (data0 === "UPGRADE_UPLOADED_LICENSE_INVALID")) || (data0 === "UPGRADE_LICENSE_ALREADY_APPLIED")) || (data0 === "APPLIANCE_FILENAME_NOT_VALID"))){
validate146.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/UpgradeRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema96.allOf[1].properties.id.enum}}];
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
validate146.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/UpgradeRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate146.errors = [{instancePath,schemaPath:"#/components/responses/UpgradeRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate146.errors = vErrors;
return errors === 0;
}
validate146.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Upgrade = validate143;

const check_components_responses_UpgradeNotFound_content_application_1json_schema = validate148;
const schema97 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_NO_RESOURCE"]},"returnCode":{"const":404}}}]};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate148.evaluated;
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
validate148.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/UpgradeNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema97.allOf[1].properties.id.enum}}];
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
validate148.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/UpgradeNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate148.errors = [{instancePath,schemaPath:"#/components/responses/UpgradeNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate148.errors = vErrors;
return errors === 0;
}
validate148.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_ClusterStanding = validate150;
const schema98 = {"type":"object","additionalProperties":true,"properties":{"state":{"type":"string","enum":["member","none"]},"clusterID":{"type":"string"},"clusterLabel":{"type":"string"},"members":{"type":"string"}}};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state !== undefined){
let data0 = data.state;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate150.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/ClusterStanding/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data0 === "member") || (data0 === "none"))){
validate150.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/ClusterStanding/properties/state/enum",keyword:"enum",params:{allowedValues: schema98.properties.state.enum}}];
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
validate150.errors = [{instancePath:instancePath+"/clusterID",schemaPath:"#/components/schemas/ClusterStanding/properties/clusterID/type",keyword:"type",params:{type: "string"}}];
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
validate150.errors = [{instancePath:instancePath+"/clusterLabel",schemaPath:"#/components/schemas/ClusterStanding/properties/clusterLabel/type",keyword:"type",params:{type: "string"}}];
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
validate150.errors = [{instancePath:instancePath+"/members",schemaPath:"#/components/schemas/ClusterStanding/properties/members/type",keyword:"type",params:{type: "string"}}];
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
validate150.errors = [{instancePath,schemaPath:"#/components/schemas/ClusterStanding/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Configuration = validate151;
const schema99 = {"type":"object","additionalProperties":true,"properties":{"backups":{"type":"array","items":{"$ref":"#/components/schemas/Backup"}}}};
const schema100 = {"type":"object","additionalProperties":true,"properties":{"id":{"type":"string"},"created":{"type":"string"},"version":{"type":"string"},"description":{"type":"string"}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate152.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Backup/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate152.errors = [{instancePath:instancePath+"/created",schemaPath:"#/components/schemas/Backup/properties/created/type",keyword:"type",params:{type: "string"}}];
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
validate152.errors = [{instancePath:instancePath+"/version",schemaPath:"#/components/schemas/Backup/properties/version/type",keyword:"type",params:{type: "string"}}];
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
validate152.errors = [{instancePath:instancePath+"/description",schemaPath:"#/components/schemas/Backup/properties/description/type",keyword:"type",params:{type: "string"}}];
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
validate152.errors = [{instancePath,schemaPath:"#/components/schemas/Backup/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate152.errors = vErrors;
return errors === 0;
}
validate152.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.backups !== undefined){
let data0 = data.backups;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate152(data0[i0], {instancePath:instancePath+"/backups/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate151.errors = [{instancePath:instancePath+"/backups",schemaPath:"#/components/schemas/Configuration/properties/backups/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
else {
validate151.errors = [{instancePath,schemaPath:"#/components/schemas/Configuration/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_RestorationRefused_content_application_1json_schema = validate154;
const schema101 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","SYSCONF_CONFIG_SERVICE_NAME_INVALID","SYSCONF_CONFIG_FILE_NAME_MISSING","SYSCONF_CONFIG_VERSION_NOT_SUPPORTED","SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPLETE","SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPATIBLE","SYSCONF_CONFIG_SERVICE_RUNNING"]},"returnCode":{"const":400}}}]};

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
if(!((((((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "SYSCONF_CONFIG_SERVICE_NAME_INVALID")) || (data0 === "SYSCONF_CONFIG_FILE_NAME_MISSING")) || (data0 === "SYSCONF_CONFIG_VERSION_NOT_SUPPORTED")) || (data0 === "SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPLETE")) || (data0 === "SYSCONF_CONFIG_BACKUP_FILE_NOT_COMPATIBLE")) || (data0 === "SYSCONF_CONFIG_SERVICE_RUNNING"))){
validate154.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/RestorationRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema101.allOf[1].properties.id.enum}}];
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
validate154.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/RestorationRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate154.errors = [{instancePath,schemaPath:"#/components/responses/RestorationRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_BackupActionNotFound_content_application_1json_schema = validate156;
const schema102 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["APPLIANCE_ACTION_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

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
const _errs3 = errors;
if(!(data.id === "APPLIANCE_ACTION_DOES_NOT_EXIST")){
validate156.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/BackupActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema102.allOf[1].properties.id.enum}}];
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
validate156.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/BackupActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate156.errors = [{instancePath,schemaPath:"#/components/responses/BackupActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_ClusterMembersLocation_schema = validate158;
const schema103 = {"type":"string","pattern":"^/api/clusters/[^/]+/members$"};
const pattern10 = new RegExp("^/api/clusters/[^/]+/members$", "u");

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
if(errors === 0){
if(typeof data === "string"){
if(!pattern10.test(data)){
validate158.errors = [{instancePath,schemaPath:"#/components/headers/ClusterMembersLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/clusters/[^/]+/members$"}}];
return false;
}
}
else {
validate158.errors = [{instancePath,schemaPath:"#/components/headers/ClusterMembersLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_ClusterRefused_content_application_1json_schema = validate159;
const schema104 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_HSM_NOT_INITIALIZED","HSMPLUGIN_INCORRECT_PASSWORD","CLUSTER_ALREADY_EXISTS"]},"returnCode":{"const":400}}}]};

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate159.evaluated;
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
if(!(((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "HSMPLUGIN_HSM_NOT_INITIALIZED")) || (data0 === "HSMPLUGIN_INCORRECT_PASSWORD")) || (data0 === "CLUSTER_ALREADY_EXISTS"))){
validate159.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/ClusterRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema104.allOf[1].properties.id.enum}}];
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
validate159.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/ClusterRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate159.errors = [{instancePath,schemaPath:"#/components/responses/ClusterRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate159.errors = vErrors;
return errors === 0;
}
validate159.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_ClusterMemberList = validate161;
const schema105 = {"type":"object","additionalProperties":true,"properties":{"members":{"type":"array","items":{"$ref":"#/components/schemas/ClusterMember"}}}};
const schema106 = {"type":"object","additionalProperties":true,"properties":{"id":{"type":"string"},"name":{"type":"string"},"primary":{"type":"boolean"}}};

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate162.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/ClusterMember/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate162.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/ClusterMember/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate162.errors = [{instancePath:instancePath+"/primary",schemaPath:"#/components/schemas/ClusterMember/properties/primary/type",keyword:"type",params:{type: "boolean"}}];
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
validate162.errors = [{instancePath,schemaPath:"#/components/schemas/ClusterMember/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate162(data0[i0], {instancePath:instancePath+"/members/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate161.errors = [{instancePath:instancePath+"/members",schemaPath:"#/components/schemas/ClusterMemberList/properties/members/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
else {
validate161.errors = [{instancePath,schemaPath:"#/components/schemas/ClusterMemberList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate161.errors = vErrors;
return errors === 0;
}
validate161.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_ClusterNotFound_content_application_1json_schema = validate164;
const schema107 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["CLUSTER_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate164.evaluated;
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
if(!(data.id === "CLUSTER_DOES_NOT_EXIST")){
validate164.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/ClusterNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema107.allOf[1].properties.id.enum}}];
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
validate164.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/ClusterNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate164.errors = [{instancePath,schemaPath:"#/components/responses/ClusterNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate164.errors = vErrors;
return errors === 0;
}
validate164.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_HsmList = validate166;
const schema108 = {"type":"object","additionalProperties":true,"required":["hsms"],"properties":{"hsms":{"type":"array","items":{"$ref":"#/components/schemas/HsmStub"}}}};
const schema109 = {"type":"object","additionalProperties":true,"required":["id"],"properties":{"id":{"type":"string"},"url":{"type":"string"}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate167.errors = [{instancePath,schemaPath:"#/components/schemas/HsmStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate167.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/HsmStub/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate167.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/HsmStub/properties/url/type",keyword:"type",params:{type: "string"}}];
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
validate167.errors = [{instancePath,schemaPath:"#/components/schemas/HsmStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate166.evaluated;
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
validate166.errors = [{instancePath,schemaPath:"#/components/schemas/HsmList/required",keyword:"required",params:{missingProperty: missing0}}];
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
if(!(validate167(data0[i0], {instancePath:instancePath+"/hsms/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate166.errors = [{instancePath:instancePath+"/hsms",schemaPath:"#/components/schemas/HsmList/properties/hsms/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate166.errors = [{instancePath,schemaPath:"#/components/schemas/HsmList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate166.errors = vErrors;
return errors === 0;
}
validate166.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Hsm = validate169;
const schema110 = {"type":"object","additionalProperties":true,"required":["soLoginsLeft"],"properties":{"soLoginsLeft":{"type":"integer","minimum":0},"id":{"type":"string"},"label":{"type":"string"},"initialized":{"type":"boolean"},"authentication":{"type":"string","enum":["password","ped"]},"firmwareVersion":{"type":"string"},"roles":{"type":"string"},"partitions":{"type":"string"},"actions":{"type":"string"}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.soLoginsLeft === undefined) && (missing0 = "soLoginsLeft")){
validate169.errors = [{instancePath,schemaPath:"#/components/schemas/Hsm/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.soLoginsLeft !== undefined){
let data0 = data.soLoginsLeft;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate169.errors = [{instancePath:instancePath+"/soLoginsLeft",schemaPath:"#/components/schemas/Hsm/properties/soLoginsLeft/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate169.errors = [{instancePath:instancePath+"/soLoginsLeft",schemaPath:"#/components/schemas/Hsm/properties/soLoginsLeft/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate169.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Hsm/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate169.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/Hsm/properties/label/type",keyword:"type",params:{type: "string"}}];
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
validate169.errors = [{instancePath:instancePath+"/initialized",schemaPath:"#/components/schemas/Hsm/properties/initialized/type",keyword:"type",params:{type: "boolean"}}];
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
validate169.errors = [{instancePath:instancePath+"/authentication",schemaPath:"#/components/schemas/Hsm/properties/authentication/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data4 === "password") || (data4 === "ped"))){
validate169.errors = [{instancePath:instancePath+"/authentication",schemaPath:"#/components/schemas/Hsm/properties/authentication/enum",keyword:"enum",params:{allowedValues: schema110.properties.authentication.enum}}];
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
validate169.errors = [{instancePath:instancePath+"/firmwareVersion",schemaPath:"#/components/schemas/Hsm/properties/firmwareVersion/type",keyword:"type",params:{type: "string"}}];
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
validate169.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/components/schemas/Hsm/properties/roles/type",keyword:"type",params:{type: "string"}}];
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
validate169.errors = [{instancePath:instancePath+"/partitions",schemaPath:"#/components/schemas/Hsm/properties/partitions/type",keyword:"type",params:{type: "string"}}];
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
validate169.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/Hsm/properties/actions/type",keyword:"type",params:{type: "string"}}];
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
validate169.errors = [{instancePath,schemaPath:"#/components/schemas/Hsm/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate169.errors = vErrors;
return errors === 0;
}
validate169.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmNotFound_content_application_1json_schema = validate170;
const schema111 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM"]},"returnCode":{"const":404}}}]};

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate170.evaluated;
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
validate170.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema111.allOf[1].properties.id.enum}}];
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
validate170.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate170.errors = [{instancePath,schemaPath:"#/components/responses/HsmNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate170.errors = vErrors;
return errors === 0;
}
validate170.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_HsmLocation_schema = validate172;
const schema112 = {"type":"string","pattern":"^/api/lunasa/hsms/[^/]+$"};
const pattern11 = new RegExp("^/api/lunasa/hsms/[^/]+$", "u");

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate172.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern11.test(data)){
validate172.errors = [{instancePath,schemaPath:"#/components/headers/HsmLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/hsms/[^/]+$"}}];
return false;
}
}
else {
validate172.errors = [{instancePath,schemaPath:"#/components/headers/HsmLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate172.errors = vErrors;
return errors === 0;
}
validate172.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmInitializationRefused_content_application_1json_schema = validate173;
const schema113 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_INVALID_FILENAME"]},"returnCode":{"const":400}}}]};

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
validate173.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmInitializationRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema113.allOf[1].properties.id.enum}}];
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
validate173.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmInitializationRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate173.errors = [{instancePath,schemaPath:"#/components/responses/HsmInitializationRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate173.errors = vErrors;
return errors === 0;
}
validate173.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmLoginRequiredToRepeat_content_application_1json_schema = validate175;
const schema114 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_NO_ACL_RULE","HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED"]},"returnCode":{"const":401}}}]};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate175.evaluated;
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
validate175.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmLoginRequiredToRepeat/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema114.allOf[1].properties.id.enum}}];
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
validate175.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmLoginRequiredToRepeat/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
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
validate175.errors = [{instancePath,schemaPath:"#/components/responses/HsmLoginRequiredToRepeat/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_HsmRoleLocation_schema = validate177;
const schema115 = {"type":"string","pattern":"^/api/lunasa/hsms/[^/]+/roles/[^/]+$"};
const pattern12 = new RegExp("^/api/lunasa/hsms/[^/]+/roles/[^/]+$", "u");

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate177.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern12.test(data)){
validate177.errors = [{instancePath,schemaPath:"#/components/headers/HsmRoleLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/hsms/[^/]+/roles/[^/]+$"}}];
return false;
}
}
else {
validate177.errors = [{instancePath,schemaPath:"#/components/headers/HsmRoleLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmLoginRefused_content_application_1json_schema = validate178;
const schema116 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_INCORRECT_PASSWORD","HSMPLUGIN_ROLE_LOCKED_OUT","HSMPLUGIN_HSM_NOT_INITIALIZED","HSMPLUGIN_ROLE_NOT_INITIALIZED","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate178.evaluated;
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
validate178.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmLoginRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema116.allOf[1].properties.id.enum}}];
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
validate178.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmLoginRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate178.errors = [{instancePath,schemaPath:"#/components/responses/HsmLoginRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate178.errors = vErrors;
return errors === 0;
}
validate178.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmLoginRequired_content_application_1json_schema = validate180;
const schema117 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_NO_ACL_RULE","FRAMEWORK_SESSION_NOT_PRIVATE","HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED"]},"returnCode":{"const":401}}}]};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate180.evaluated;
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
validate180.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmLoginRequired/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema117.allOf[1].properties.id.enum}}];
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
validate180.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmLoginRequired/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
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
validate180.errors = [{instancePath,schemaPath:"#/components/responses/HsmLoginRequired/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmActionNotFound_content_application_1json_schema = validate182;
const schema118 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_ACTION"]},"returnCode":{"const":404}}}]};

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate182.evaluated;
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
validate182.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema118.allOf[1].properties.id.enum}}];
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
validate182.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate182.errors = [{instancePath,schemaPath:"#/components/responses/HsmActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate182.errors = vErrors;
return errors === 0;
}
validate182.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_RoleList = validate184;
const schema119 = {"type":"object","additionalProperties":false,"required":["roles"],"properties":{"roles":{"type":"array","items":{"$ref":"#/components/schemas/RoleStub"}}}};
const schema120 = {"type":"object","additionalProperties":false,"required":["id","name","url"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"url":{"type":"string"}}};

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate185.evaluated;
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
validate185.errors = [{instancePath,schemaPath:"#/components/schemas/RoleStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "url"))){
validate185.errors = [{instancePath,schemaPath:"#/components/schemas/RoleStub/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate185.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/RoleStub/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate185.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/RoleStub/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate185.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/RoleStub/properties/url/type",keyword:"type",params:{type: "string"}}];
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
validate185.errors = [{instancePath,schemaPath:"#/components/schemas/RoleStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate185.errors = vErrors;
return errors === 0;
}
validate185.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate184.evaluated;
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
validate184.errors = [{instancePath,schemaPath:"#/components/schemas/RoleList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "roles")){
validate184.errors = [{instancePath,schemaPath:"#/components/schemas/RoleList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
if(!(validate185(data0[i0], {instancePath:instancePath+"/roles/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate184.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/components/schemas/RoleList/properties/roles/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate184.errors = [{instancePath,schemaPath:"#/components/schemas/RoleList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate184.errors = vErrors;
return errors === 0;
}
validate184.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_RoleDescription = validate187;
const schema121 = {"type":"object","additionalProperties":false,"required":["id","name","activated","initialized","lockedOut","loginAttemptsLeft","pinToBeChanged","challengeToBeChanged","primaryAuthentication","secondaryAuthentication","indirectLoginVersion","changePasswordAttemptsLeft"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"activated":{"type":"boolean"},"initialized":{"type":"boolean"},"lockedOut":{"type":"boolean"},"loginAttemptsLeft":{"type":"integer","minimum":0},"pinToBeChanged":{"type":"boolean"},"challengeToBeChanged":{"type":"boolean"},"primaryAuthentication":{"type":"string"},"secondaryAuthentication":{"type":"string"},"indirectLoginVersion":{"type":"string","enum":["legacyKey","key","pkc","None"]},"changePasswordAttemptsLeft":{"type":"integer","minimum":0}}};
const func4 = Object.prototype.hasOwnProperty;

function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate187.evaluated;
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
validate187.errors = [{instancePath,schemaPath:"#/components/schemas/RoleDescription/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func4.call(schema121.properties, key0))){
validate187.errors = [{instancePath,schemaPath:"#/components/schemas/RoleDescription/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate187.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/RoleDescription/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate187.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/RoleDescription/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate187.errors = [{instancePath:instancePath+"/activated",schemaPath:"#/components/schemas/RoleDescription/properties/activated/type",keyword:"type",params:{type: "boolean"}}];
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
validate187.errors = [{instancePath:instancePath+"/initialized",schemaPath:"#/components/schemas/RoleDescription/properties/initialized/type",keyword:"type",params:{type: "boolean"}}];
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
validate187.errors = [{instancePath:instancePath+"/lockedOut",schemaPath:"#/components/schemas/RoleDescription/properties/lockedOut/type",keyword:"type",params:{type: "boolean"}}];
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
validate187.errors = [{instancePath:instancePath+"/loginAttemptsLeft",schemaPath:"#/components/schemas/RoleDescription/properties/loginAttemptsLeft/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate187.errors = [{instancePath:instancePath+"/loginAttemptsLeft",schemaPath:"#/components/schemas/RoleDescription/properties/loginAttemptsLeft/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate187.errors = [{instancePath:instancePath+"/pinToBeChanged",schemaPath:"#/components/schemas/RoleDescription/properties/pinToBeChanged/type",keyword:"type",params:{type: "boolean"}}];
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
validate187.errors = [{instancePath:instancePath+"/challengeToBeChanged",schemaPath:"#/components/schemas/RoleDescription/properties/challengeToBeChanged/type",keyword:"type",params:{type: "boolean"}}];
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
validate187.errors = [{instancePath:instancePath+"/primaryAuthentication",schemaPath:"#/components/schemas/RoleDescription/properties/primaryAuthentication/type",keyword:"type",params:{type: "string"}}];
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
validate187.errors = [{instancePath:instancePath+"/secondaryAuthentication",schemaPath:"#/components/schemas/RoleDescription/properties/secondaryAuthentication/type",keyword:"type",params:{type: "string"}}];
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
validate187.errors = [{instancePath:instancePath+"/indirectLoginVersion",schemaPath:"#/components/schemas/RoleDescription/properties/indirectLoginVersion/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data10 === "legacyKey") || (data10 === "key")) || (data10 === "pkc")) || (data10 === "None"))){
validate187.errors = [{instancePath:instancePath+"/indirectLoginVersion",schemaPath:"#/components/schemas/RoleDescription/properties/indirectLoginVersion/enum",keyword:"enum",params:{allowedValues: schema121.properties.indirectLoginVersion.enum}}];
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
validate187.errors = [{instancePath:instancePath+"/changePasswordAttemptsLeft",schemaPath:"#/components/schemas/RoleDescription/properties/changePasswordAttemptsLeft/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs24){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate187.errors = [{instancePath:instancePath+"/changePasswordAttemptsLeft",schemaPath:"#/components/schemas/RoleDescription/properties/changePasswordAttemptsLeft/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate187.errors = [{instancePath,schemaPath:"#/components/schemas/RoleDescription/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate187.errors = vErrors;
return errors === 0;
}
validate187.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmRoleNotFound_content_application_1json_schema = validate188;
const schema122 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_ROLE"]},"returnCode":{"const":404}}}]};

function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate188.evaluated;
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
validate188.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmRoleNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema122.allOf[1].properties.id.enum}}];
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
validate188.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmRoleNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate188.errors = [{instancePath,schemaPath:"#/components/responses/HsmRoleNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate188.errors = vErrors;
return errors === 0;
}
validate188.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_paths_1api_1lunasa_1hsms_1_hsmid_1roles_1_roleid_patch_responses_202_content_application_1json_schema = validate190;
const schema123 = {"anyOf":[{"$ref":"#/components/schemas/Task"},{"$ref":"#/components/schemas/EmptyObject"}]};

function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate190.evaluated;
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
if(!(validate114(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
validate190.errors = vErrors;
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
validate190.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate190.evaluated = {"dynamicProps":true,"dynamicItems":false};

const check_components_headers_HsmRoleOrTaskLocation_schema = validate193;
const schema124 = {"type":"string","pattern":"^(/api/lunasa/hsms/[^/]+/roles/[^/]+|/tasks/[^/]+)$"};
const pattern13 = new RegExp("^(/api/lunasa/hsms/[^/]+/roles/[^/]+|/tasks/[^/]+)$", "u");

function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate193.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern13.test(data)){
validate193.errors = [{instancePath,schemaPath:"#/components/headers/HsmRoleOrTaskLocation/schema/pattern",keyword:"pattern",params:{pattern: "^(/api/lunasa/hsms/[^/]+/roles/[^/]+|/tasks/[^/]+)$"}}];
return false;
}
}
else {
validate193.errors = [{instancePath,schemaPath:"#/components/headers/HsmRoleOrTaskLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate193.errors = vErrors;
return errors === 0;
}
validate193.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PasswordChangeRefusedByHsm_content_application_1json_schema = validate194;
const schema125 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_INCORRECT_PASSWORD","HSMPLUGIN_ROLE_LOCKED_OUT","HSMPLUGIN_ROLE_NOT_INITIALIZED","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate194.evaluated;
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
validate194.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PasswordChangeRefusedByHsm/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema125.allOf[1].properties.id.enum}}];
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
validate194.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PasswordChangeRefusedByHsm/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate194.errors = [{instancePath,schemaPath:"#/components/responses/PasswordChangeRefusedByHsm/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate194.errors = vErrors;
return errors === 0;
}
validate194.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmRoleActionRefused_content_application_1json_schema = validate196;
const schema126 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_ROLE_NOT_INITIALIZED","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate196.evaluated;
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
validate196.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmRoleActionRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema126.allOf[1].properties.id.enum}}];
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
validate196.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmRoleActionRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate196.errors = [{instancePath,schemaPath:"#/components/responses/HsmRoleActionRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate196.errors = vErrors;
return errors === 0;
}
validate196.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmRoleActionNotFound_content_application_1json_schema = validate198;
const schema127 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_ROLE","HSMPLUGIN_INVALID_ACTION"]},"returnCode":{"const":404}}}]};

function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate198.evaluated;
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
validate198.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmRoleActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema127.allOf[1].properties.id.enum}}];
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
validate198.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmRoleActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate198.errors = [{instancePath,schemaPath:"#/components/responses/HsmRoleActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate198.errors = vErrors;
return errors === 0;
}
validate198.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionNotFound_content_application_1json_schema = validate200;
const schema128 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PARTITION"]},"returnCode":{"const":404}}}]};

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate200.evaluated;
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
validate200.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema128.allOf[1].properties.id.enum}}];
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
validate200.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate200.errors = [{instancePath,schemaPath:"#/components/responses/PartitionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate200.errors = vErrors;
return errors === 0;
}
validate200.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionRoleNotFound_content_application_1json_schema = validate202;
const schema129 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PARTITION","HSMPLUGIN_INVALID_ROLE"]},"returnCode":{"const":404}}}]};

function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate202.evaluated;
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
validate202.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionRoleNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema129.allOf[1].properties.id.enum}}];
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
validate202.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionRoleNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate202.errors = [{instancePath,schemaPath:"#/components/responses/PartitionRoleNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate202.errors = vErrors;
return errors === 0;
}
validate202.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_PartitionRoleLocation_schema = validate204;
const schema130 = {"type":"string","pattern":"^/api/lunasa/hsms/[^/]+/partitions/[^/]+/roles/[^/]+$"};
const pattern14 = new RegExp("^/api/lunasa/hsms/[^/]+/partitions/[^/]+/roles/[^/]+$", "u");

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate204.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern14.test(data)){
validate204.errors = [{instancePath,schemaPath:"#/components/headers/PartitionRoleLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/hsms/[^/]+/partitions/[^/]+/roles/[^/]+$"}}];
return false;
}
}
else {
validate204.errors = [{instancePath,schemaPath:"#/components/headers/PartitionRoleLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate204.errors = vErrors;
return errors === 0;
}
validate204.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionRoleInitializationRefused_content_application_1json_schema = validate205;
const schema131 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_PARTITION_NOT_INITIALIZED","HSMPLUGIN_ROLE_ALREADY_INITIALIZED"]},"returnCode":{"const":400}}}]};

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate205.evaluated;
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
validate205.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionRoleInitializationRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema131.allOf[1].properties.id.enum}}];
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
validate205.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionRoleInitializationRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate205.errors = [{instancePath,schemaPath:"#/components/responses/PartitionRoleInitializationRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate205.errors = vErrors;
return errors === 0;
}
validate205.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionLoginRequired_content_application_1json_schema = validate207;
const schema132 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_NO_ACL_RULE","FRAMEWORK_SESSION_NOT_PRIVATE","HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED"]},"returnCode":{"const":401}}}]};

function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate207.evaluated;
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
validate207.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionLoginRequired/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema132.allOf[1].properties.id.enum}}];
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
validate207.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionLoginRequired/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
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
validate207.errors = [{instancePath,schemaPath:"#/components/responses/PartitionLoginRequired/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate207.errors = vErrors;
return errors === 0;
}
validate207.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_paths_1api_1lunasa_1hsms_1_hsmid_1partitions_1_partitionid_1roles_1_roleid_patch_responses_202_content_application_1json_schema = validate209;
const schema133 = {"anyOf":[{"$ref":"#/components/schemas/Task"},{"$ref":"#/components/schemas/EmptyObject"}]};

function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate209.evaluated;
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
if(!(validate114(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
validate209.errors = vErrors;
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
validate209.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate209.evaluated = {"dynamicProps":true,"dynamicItems":false};

const check_components_headers_PartitionRoleOrTaskLocation_schema = validate212;
const schema134 = {"type":"string","pattern":"^(/api/lunasa/hsms/[^/]+/partitions/[^/]+/roles/[^/]+|/tasks/[^/]+)$"};
const pattern15 = new RegExp("^(/api/lunasa/hsms/[^/]+/partitions/[^/]+/roles/[^/]+|/tasks/[^/]+)$", "u");

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate212.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern15.test(data)){
validate212.errors = [{instancePath,schemaPath:"#/components/headers/PartitionRoleOrTaskLocation/schema/pattern",keyword:"pattern",params:{pattern: "^(/api/lunasa/hsms/[^/]+/partitions/[^/]+/roles/[^/]+|/tasks/[^/]+)$"}}];
return false;
}
}
else {
validate212.errors = [{instancePath,schemaPath:"#/components/headers/PartitionRoleOrTaskLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate212.errors = vErrors;
return errors === 0;
}
validate212.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PasswordChangeRefusedByPartition_content_application_1json_schema = validate213;
const schema135 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_INCORRECT_PASSWORD","HSMPLUGIN_ROLE_LOCKED_OUT","HSMPLUGIN_PARTITION_NOT_INITIALIZED","HSMPLUGIN_ROLE_NOT_INITIALIZED","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate213.evaluated;
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
validate213.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PasswordChangeRefusedByPartition/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema135.allOf[1].properties.id.enum}}];
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
validate213.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PasswordChangeRefusedByPartition/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate213.errors = [{instancePath,schemaPath:"#/components/responses/PasswordChangeRefusedByPartition/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate213.errors = vErrors;
return errors === 0;
}
validate213.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionRoleActionRefused_content_application_1json_schema = validate215;
const schema136 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_ROLE_NOT_INITIALIZED","HSMPLUGIN_FUNC_NOT_SUPPORTED","HSMPLUGIN_POLICY_NOT_ENABLED"]},"returnCode":{"const":400}}}]};

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate215.evaluated;
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
validate215.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionRoleActionRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema136.allOf[1].properties.id.enum}}];
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
validate215.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionRoleActionRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate215.errors = [{instancePath,schemaPath:"#/components/responses/PartitionRoleActionRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate215.errors = vErrors;
return errors === 0;
}
validate215.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionRoleActionNotFound_content_application_1json_schema = validate217;
const schema137 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PARTITION","HSMPLUGIN_INVALID_ROLE","HSMPLUGIN_INVALID_ACTION"]},"returnCode":{"const":404}}}]};

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate217.evaluated;
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
validate217.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionRoleActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema137.allOf[1].properties.id.enum}}];
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
validate217.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionRoleActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate217.errors = [{instancePath,schemaPath:"#/components/responses/PartitionRoleActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate217.errors = vErrors;
return errors === 0;
}
validate217.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_PartitionList = validate219;
const schema138 = {"type":"object","additionalProperties":true,"required":["partitions"],"properties":{"partitions":{"type":"array","items":{"$ref":"#/components/schemas/PartitionStub"}}}};
const schema139 = {"type":"object","additionalProperties":true,"required":["id","url"],"properties":{"id":{"type":"string"},"url":{"type":"string"}}};

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate220.evaluated;
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
validate220.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate220.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/PartitionStub/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate220.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/PartitionStub/properties/url/type",keyword:"type",params:{type: "string"}}];
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
validate220.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate220.errors = vErrors;
return errors === 0;
}
validate220.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate219.evaluated;
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
validate219.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionList/required",keyword:"required",params:{missingProperty: missing0}}];
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
if(!(validate220(data0[i0], {instancePath:instancePath+"/partitions/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate219.errors = [{instancePath:instancePath+"/partitions",schemaPath:"#/components/schemas/PartitionList/properties/partitions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate219.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate219.errors = vErrors;
return errors === 0;
}
validate219.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_PartitionLocation_schema = validate222;
const schema140 = {"type":"string","pattern":"^/api/lunasa/hsms/[^/]+/partitions/[^/]+$"};
const pattern16 = new RegExp("^/api/lunasa/hsms/[^/]+/partitions/[^/]+$", "u");

function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate222.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern16.test(data)){
validate222.errors = [{instancePath,schemaPath:"#/components/headers/PartitionLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/hsms/[^/]+/partitions/[^/]+$"}}];
return false;
}
}
else {
validate222.errors = [{instancePath,schemaPath:"#/components/headers/PartitionLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate222.errors = vErrors;
return errors === 0;
}
validate222.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionCreationRefused_content_application_1json_schema = validate223;
const schema141 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_PARTITION_NAME_IN_USE","HSMPLUGIN_INSUFFICIENT_SPACE","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate223.evaluated;
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
validate223.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionCreationRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema141.allOf[1].properties.id.enum}}];
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
validate223.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionCreationRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate223.errors = [{instancePath,schemaPath:"#/components/responses/PartitionCreationRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate223.errors = vErrors;
return errors === 0;
}
validate223.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Partition = validate225;
const schema142 = {"type":"object","additionalProperties":true,"required":["name","state","version"],"properties":{"name":{"type":"string"},"label":{"type":"string"},"state":{"type":"string","enum":["initialized","zeroized"]},"version":{"type":"integer","enum":[0,1]},"id":{"type":"string"},"size":{"type":"integer","format":"int64","minimum":0},"roles":{"type":"string"}}};

function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate225.evaluated;
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
validate225.errors = [{instancePath,schemaPath:"#/components/schemas/Partition/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate225.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/Partition/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate225.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/Partition/properties/label/type",keyword:"type",params:{type: "string"}}];
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
validate225.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/Partition/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "initialized") || (data2 === "zeroized"))){
validate225.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/Partition/properties/state/enum",keyword:"enum",params:{allowedValues: schema142.properties.state.enum}}];
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
validate225.errors = [{instancePath:instancePath+"/version",schemaPath:"#/components/schemas/Partition/properties/version/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!((data3 === 0) || (data3 === 1))){
validate225.errors = [{instancePath:instancePath+"/version",schemaPath:"#/components/schemas/Partition/properties/version/enum",keyword:"enum",params:{allowedValues: schema142.properties.version.enum}}];
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
validate225.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Partition/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate225.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/Partition/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate225.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/Partition/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate225.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/components/schemas/Partition/properties/roles/type",keyword:"type",params:{type: "string"}}];
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
validate225.errors = [{instancePath,schemaPath:"#/components/schemas/Partition/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate225.errors = vErrors;
return errors === 0;
}
validate225.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionLoginRequiredToRepeat_content_application_1json_schema = validate226;
const schema143 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_NO_ACL_RULE","HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED"]},"returnCode":{"const":401}}}]};

function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate226.evaluated;
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
validate226.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionLoginRequiredToRepeat/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema143.allOf[1].properties.id.enum}}];
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
validate226.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionLoginRequiredToRepeat/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
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
validate226.errors = [{instancePath,schemaPath:"#/components/responses/PartitionLoginRequiredToRepeat/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate226.errors = vErrors;
return errors === 0;
}
validate226.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionLoginRefused_content_application_1json_schema = validate228;
const schema144 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_INCORRECT_PASSWORD","HSMPLUGIN_ROLE_LOCKED_OUT","HSMPLUGIN_PARTITION_NOT_INITIALIZED","HSMPLUGIN_ROLE_NOT_INITIALIZED","HSMPLUGIN_HSM_IN_TRANSPORT_MODE"]},"returnCode":{"const":400}}}]};

function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate228.evaluated;
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
validate228.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionLoginRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema144.allOf[1].properties.id.enum}}];
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
validate228.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionLoginRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate228.errors = [{instancePath,schemaPath:"#/components/responses/PartitionLoginRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate228.errors = vErrors;
return errors === 0;
}
validate228.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_SmkKey = validate230;
const schema145 = {"type":"object","additionalProperties":false,"required":["id","state","actions"],"properties":{"id":{"type":"string"},"state":{"$ref":"#/components/schemas/SmkState"},"actions":{"type":"string"}}};
const schema146 = {"type":"string","enum":["Not Initialized","Initialized"]};

function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate231.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate231.errors = [{instancePath,schemaPath:"#/components/schemas/SmkState/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "Not Initialized") || (data === "Initialized"))){
validate231.errors = [{instancePath,schemaPath:"#/components/schemas/SmkState/enum",keyword:"enum",params:{allowedValues: schema146.enum}}];
return false;
}
validate231.errors = vErrors;
return errors === 0;
}
validate231.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate230.evaluated;
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
validate230.errors = [{instancePath,schemaPath:"#/components/schemas/SmkKey/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "state")) || (key0 === "actions"))){
validate230.errors = [{instancePath,schemaPath:"#/components/schemas/SmkKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate230.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/SmkKey/properties/id/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate231(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
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
validate230.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/SmkKey/properties/actions/type",keyword:"type",params:{type: "string"}}];
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
validate230.errors = [{instancePath,schemaPath:"#/components/schemas/SmkKey/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate230.errors = vErrors;
return errors === 0;
}
validate230.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SmkNotSupported_content_application_1json_schema = validate233;
const schema147 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_PARTITION_VERSION_INVALID","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate233.evaluated;
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
validate233.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SmkNotSupported/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema147.allOf[1].properties.id.enum}}];
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
validate233.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SmkNotSupported/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate233.errors = [{instancePath,schemaPath:"#/components/responses/SmkNotSupported/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate233.errors = vErrors;
return errors === 0;
}
validate233.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SmkNotFound_content_application_1json_schema = validate235;
const schema148 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PARTITION","HSMPLUGIN_INVALID_SMKID"]},"returnCode":{"const":404}}}]};

function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate235.evaluated;
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
validate235.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SmkNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema148.allOf[1].properties.id.enum}}];
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
validate235.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SmkNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate235.errors = [{instancePath,schemaPath:"#/components/responses/SmkNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate235.errors = vErrors;
return errors === 0;
}
validate235.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_paths_1api_1lunasa_1hsms_1_hsmid_1partitions_1_partitionid_1smk_1_smkid_1actions_1_actionid_post_responses_200_content_application_1json_schema = validate237;
const schema149 = {"anyOf":[{"$ref":"#/components/schemas/SmkKey"},{"$ref":"#/components/schemas/EmptyObject"}]};

function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate237.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate230(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs2 = errors;
if(!(validate114(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
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
validate237.errors = vErrors;
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
validate237.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate237.evaluated = {"dynamicProps":true,"dynamicItems":false};

const check_components_responses_SmkRolloverInProgress_content_application_1json_schema = validate240;
const schema150 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS"]},"returnCode":{"const":403}}}]};

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate240.evaluated;
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
validate240.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SmkRolloverInProgress/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema150.allOf[1].properties.id.enum}}];
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
validate240.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SmkRolloverInProgress/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 403}}];
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
validate240.errors = [{instancePath,schemaPath:"#/components/responses/SmkRolloverInProgress/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate240.errors = vErrors;
return errors === 0;
}
validate240.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SmkActionNotFound_content_application_1json_schema = validate242;
const schema151 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PARTITION","HSMPLUGIN_INVALID_SMKID","HSMPLUGIN_INVALID_ACTION"]},"returnCode":{"const":404}}}]};

function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate242.evaluated;
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
validate242.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SmkActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema151.allOf[1].properties.id.enum}}];
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
validate242.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SmkActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate242.errors = [{instancePath,schemaPath:"#/components/responses/SmkActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate242.errors = vErrors;
return errors === 0;
}
validate242.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SmkNotInitialized_content_application_1json_schema = validate244;
const schema152 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_SMK_NOT_INITIALIZED"]},"returnCode":{"const":409}}}]};

function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate244.evaluated;
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
validate244.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SmkNotInitialized/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema152.allOf[1].properties.id.enum}}];
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
validate244.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SmkNotInitialized/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 409}}];
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
validate244.errors = [{instancePath,schemaPath:"#/components/responses/SmkNotInitialized/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate244.errors = vErrors;
return errors === 0;
}
validate244.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SmkActionNotAllowed_content_application_1json_schema = validate246;
const schema153 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_OPERATION_NOT_ALLOWED"]},"returnCode":{"const":422}}}]};

function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate246.evaluated;
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
validate246.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SmkActionNotAllowed/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema153.allOf[1].properties.id.enum}}];
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
validate246.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SmkActionNotAllowed/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 422}}];
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
validate246.errors = [{instancePath,schemaPath:"#/components/responses/SmkActionNotAllowed/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate246.errors = vErrors;
return errors === 0;
}
validate246.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Network = validate248;
const schema154 = {"type":"object","additionalProperties":true,"required":["hostname","devices","measurement"],"properties":{"hostname":{"type":"string"},"devices":{"type":"string"},"measurement":{"type":"string"}}};

function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate248.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.hostname === undefined) && (missing0 = "hostname")) || ((data.devices === undefined) && (missing0 = "devices"))) || ((data.measurement === undefined) && (missing0 = "measurement"))){
validate248.errors = [{instancePath,schemaPath:"#/components/schemas/Network/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.hostname !== undefined){
const _errs2 = errors;
if(typeof data.hostname !== "string"){
validate248.errors = [{instancePath:instancePath+"/hostname",schemaPath:"#/components/schemas/Network/properties/hostname/type",keyword:"type",params:{type: "string"}}];
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
validate248.errors = [{instancePath:instancePath+"/devices",schemaPath:"#/components/schemas/Network/properties/devices/type",keyword:"type",params:{type: "string"}}];
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
validate248.errors = [{instancePath:instancePath+"/measurement",schemaPath:"#/components/schemas/Network/properties/measurement/type",keyword:"type",params:{type: "string"}}];
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
validate248.errors = [{instancePath,schemaPath:"#/components/schemas/Network/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate248.errors = vErrors;
return errors === 0;
}
validate248.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_NetworkChangeRefused_content_application_1json_schema = validate249;
const schema155 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","APPLIANCE_FAILED_TO_SET_HOSTNAME","APPLIANCE_INVALID_VALUE_SPECIFIED"]},"returnCode":{"const":400}}}]};

function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate249.evaluated;
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
if(!((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "APPLIANCE_FAILED_TO_SET_HOSTNAME")) || (data0 === "APPLIANCE_INVALID_VALUE_SPECIFIED"))){
validate249.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NetworkChangeRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema155.allOf[1].properties.id.enum}}];
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
validate249.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NetworkChangeRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate249.errors = [{instancePath,schemaPath:"#/components/responses/NetworkChangeRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate249.errors = vErrors;
return errors === 0;
}
validate249.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_PingResult = validate251;
const schema156 = {"type":"object","additionalProperties":false,"required":["time"],"properties":{"time":{"type":"number","minimum":0}}};

function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate251.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.time === undefined) && (missing0 = "time")){
validate251.errors = [{instancePath,schemaPath:"#/components/schemas/PingResult/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "time")){
validate251.errors = [{instancePath,schemaPath:"#/components/schemas/PingResult/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate251.errors = [{instancePath:instancePath+"/time",schemaPath:"#/components/schemas/PingResult/properties/time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate251.errors = [{instancePath:instancePath+"/time",schemaPath:"#/components/schemas/PingResult/properties/time/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
}
}
}
}
else {
validate251.errors = [{instancePath,schemaPath:"#/components/schemas/PingResult/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate251.errors = vErrors;
return errors === 0;
}
validate251.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_NetworkActionNotFound_content_application_1json_schema = validate252;
const schema157 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["APPLIANCE_ACTION_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate252.evaluated;
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
if(!(data.id === "APPLIANCE_ACTION_DOES_NOT_EXIST")){
validate252.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NetworkActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema157.allOf[1].properties.id.enum}}];
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
validate252.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NetworkActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate252.errors = [{instancePath,schemaPath:"#/components/responses/NetworkActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate252.errors = vErrors;
return errors === 0;
}
validate252.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_NetworkDeviceList = validate254;
const schema158 = {"type":"object","additionalProperties":true,"required":["devices"],"properties":{"devices":{"type":"array","items":{"$ref":"#/components/schemas/NetworkDeviceStub"}}}};
const schema159 = {"type":"object","additionalProperties":true,"required":["id","url"],"properties":{"id":{"type":"string"},"url":{"type":"string"}}};

function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate255.evaluated;
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
validate255.errors = [{instancePath,schemaPath:"#/components/schemas/NetworkDeviceStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate255.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/NetworkDeviceStub/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate255.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/NetworkDeviceStub/properties/url/type",keyword:"type",params:{type: "string"}}];
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
validate255.errors = [{instancePath,schemaPath:"#/components/schemas/NetworkDeviceStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate255.errors = vErrors;
return errors === 0;
}
validate255.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate254.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.devices === undefined) && (missing0 = "devices")){
validate254.errors = [{instancePath,schemaPath:"#/components/schemas/NetworkDeviceList/required",keyword:"required",params:{missingProperty: missing0}}];
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
if(!(validate255(data0[i0], {instancePath:instancePath+"/devices/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate254.errors = [{instancePath:instancePath+"/devices",schemaPath:"#/components/schemas/NetworkDeviceList/properties/devices/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate254.errors = [{instancePath,schemaPath:"#/components/schemas/NetworkDeviceList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate254.errors = vErrors;
return errors === 0;
}
validate254.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_NetworkDevice = validate257;
const schema160 = {"type":"object","additionalProperties":true,"required":["id","type","state","ip","mask","gateway","routes","classes","stats"],"properties":{"id":{"type":"string"},"type":{"type":"string","enum":["ethernet","bond"]},"state":{"type":"string","enum":["up","down"]},"macAddress":{"type":"string"},"ip":{"type":"string"},"mask":{"type":"integer","minimum":0,"maximum":32},"gateway":{"type":"string"},"mode":{"type":"string","enum":["active-backup","broadcast","lacp"]},"members":{"type":"array","items":{"type":"string"}},"routes":{"type":"array","items":{"$ref":"#/components/schemas/Route"}},"classes":{"type":"array","items":{"$ref":"#/components/schemas/TrafficClass"}},"stats":{"type":"string"}}};
const schema161 = {"type":"object","additionalProperties":true,"required":["id","routeType","destination","netmask","gateway"],"properties":{"id":{"type":"string"},"routeType":{"type":"string","enum":["host","network"]},"destination":{"type":"string"},"netmask":{"type":"string"},"gateway":{"type":"string"}}};

function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate258.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.id === undefined) && (missing0 = "id")) || ((data.routeType === undefined) && (missing0 = "routeType"))) || ((data.destination === undefined) && (missing0 = "destination"))) || ((data.netmask === undefined) && (missing0 = "netmask"))) || ((data.gateway === undefined) && (missing0 = "gateway"))){
validate258.errors = [{instancePath,schemaPath:"#/components/schemas/Route/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate258.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Route/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate258.errors = [{instancePath:instancePath+"/routeType",schemaPath:"#/components/schemas/Route/properties/routeType/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data1 === "host") || (data1 === "network"))){
validate258.errors = [{instancePath:instancePath+"/routeType",schemaPath:"#/components/schemas/Route/properties/routeType/enum",keyword:"enum",params:{allowedValues: schema161.properties.routeType.enum}}];
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
validate258.errors = [{instancePath:instancePath+"/destination",schemaPath:"#/components/schemas/Route/properties/destination/type",keyword:"type",params:{type: "string"}}];
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
validate258.errors = [{instancePath:instancePath+"/netmask",schemaPath:"#/components/schemas/Route/properties/netmask/type",keyword:"type",params:{type: "string"}}];
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
validate258.errors = [{instancePath:instancePath+"/gateway",schemaPath:"#/components/schemas/Route/properties/gateway/type",keyword:"type",params:{type: "string"}}];
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
validate258.errors = [{instancePath,schemaPath:"#/components/schemas/Route/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate258.errors = vErrors;
return errors === 0;
}
validate258.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema162 = {"type":"object","additionalProperties":true,"required":["id","minBandwidth","maxBandwidth"],"properties":{"id":{"type":"string"},"minBandwidth":{"type":"integer","minimum":1,"maximum":1000000},"maxBandwidth":{"type":"integer","minimum":1,"maximum":1000000}}};

function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate260.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.minBandwidth === undefined) && (missing0 = "minBandwidth"))) || ((data.maxBandwidth === undefined) && (missing0 = "maxBandwidth"))){
validate260.errors = [{instancePath,schemaPath:"#/components/schemas/TrafficClass/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate260.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/TrafficClass/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate260.errors = [{instancePath:instancePath+"/minBandwidth",schemaPath:"#/components/schemas/TrafficClass/properties/minBandwidth/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
validate260.errors = [{instancePath:instancePath+"/minBandwidth",schemaPath:"#/components/schemas/TrafficClass/properties/minBandwidth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate260.errors = [{instancePath:instancePath+"/minBandwidth",schemaPath:"#/components/schemas/TrafficClass/properties/minBandwidth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
validate260.errors = [{instancePath:instancePath+"/maxBandwidth",schemaPath:"#/components/schemas/TrafficClass/properties/maxBandwidth/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
validate260.errors = [{instancePath:instancePath+"/maxBandwidth",schemaPath:"#/components/schemas/TrafficClass/properties/maxBandwidth/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate260.errors = [{instancePath:instancePath+"/maxBandwidth",schemaPath:"#/components/schemas/TrafficClass/properties/maxBandwidth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
validate260.errors = [{instancePath,schemaPath:"#/components/schemas/TrafficClass/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate260.errors = vErrors;
return errors === 0;
}
validate260.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate257.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.id === undefined) && (missing0 = "id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.ip === undefined) && (missing0 = "ip"))) || ((data.mask === undefined) && (missing0 = "mask"))) || ((data.gateway === undefined) && (missing0 = "gateway"))) || ((data.routes === undefined) && (missing0 = "routes"))) || ((data.classes === undefined) && (missing0 = "classes"))) || ((data.stats === undefined) && (missing0 = "stats"))){
validate257.errors = [{instancePath,schemaPath:"#/components/schemas/NetworkDevice/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate257.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/NetworkDevice/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate257.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/NetworkDevice/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data1 === "ethernet") || (data1 === "bond"))){
validate257.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/NetworkDevice/properties/type/enum",keyword:"enum",params:{allowedValues: schema160.properties.type.enum}}];
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
validate257.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/NetworkDevice/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "up") || (data2 === "down"))){
validate257.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/NetworkDevice/properties/state/enum",keyword:"enum",params:{allowedValues: schema160.properties.state.enum}}];
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
validate257.errors = [{instancePath:instancePath+"/macAddress",schemaPath:"#/components/schemas/NetworkDevice/properties/macAddress/type",keyword:"type",params:{type: "string"}}];
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
validate257.errors = [{instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/NetworkDevice/properties/ip/type",keyword:"type",params:{type: "string"}}];
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
validate257.errors = [{instancePath:instancePath+"/mask",schemaPath:"#/components/schemas/NetworkDevice/properties/mask/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 32 || isNaN(data5)){
validate257.errors = [{instancePath:instancePath+"/mask",schemaPath:"#/components/schemas/NetworkDevice/properties/mask/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32}}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate257.errors = [{instancePath:instancePath+"/mask",schemaPath:"#/components/schemas/NetworkDevice/properties/mask/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate257.errors = [{instancePath:instancePath+"/gateway",schemaPath:"#/components/schemas/NetworkDevice/properties/gateway/type",keyword:"type",params:{type: "string"}}];
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
validate257.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/components/schemas/NetworkDevice/properties/mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data7 === "active-backup") || (data7 === "broadcast")) || (data7 === "lacp"))){
validate257.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/components/schemas/NetworkDevice/properties/mode/enum",keyword:"enum",params:{allowedValues: schema160.properties.mode.enum}}];
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
validate257.errors = [{instancePath:instancePath+"/members/" + i0,schemaPath:"#/components/schemas/NetworkDevice/properties/members/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs20 === errors;
if(!valid1){
break;
}
}
}
else {
validate257.errors = [{instancePath:instancePath+"/members",schemaPath:"#/components/schemas/NetworkDevice/properties/members/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate258(data10[i1], {instancePath:instancePath+"/routes/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
var valid2 = _errs24 === errors;
if(!valid2){
break;
}
}
}
else {
validate257.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/components/schemas/NetworkDevice/properties/routes/type",keyword:"type",params:{type: "array"}}];
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
if(!(validate260(data12[i2], {instancePath:instancePath+"/classes/" + i2,parentData:data12,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
var valid3 = _errs27 === errors;
if(!valid3){
break;
}
}
}
else {
validate257.errors = [{instancePath:instancePath+"/classes",schemaPath:"#/components/schemas/NetworkDevice/properties/classes/type",keyword:"type",params:{type: "array"}}];
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
validate257.errors = [{instancePath:instancePath+"/stats",schemaPath:"#/components/schemas/NetworkDevice/properties/stats/type",keyword:"type",params:{type: "string"}}];
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
validate257.errors = [{instancePath,schemaPath:"#/components/schemas/NetworkDevice/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate257.errors = vErrors;
return errors === 0;
}
validate257.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_NetworkDeviceNotFound_content_application_1json_schema = validate262;
const schema163 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["APPLIANCE_INTERFACE_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate262.evaluated;
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
if(!(data.id === "APPLIANCE_INTERFACE_DOES_NOT_EXIST")){
validate262.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NetworkDeviceNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema163.allOf[1].properties.id.enum}}];
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
validate262.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NetworkDeviceNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate262.errors = [{instancePath,schemaPath:"#/components/responses/NetworkDeviceNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate262.errors = vErrors;
return errors === 0;
}
validate262.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_NetworkDeviceStats = validate264;
const schema164 = {"type":"object","additionalProperties":true,"required":["rxBytes","rxPackets","rxErrors","rxDropped","txBytes","txPackets","txErrors","txDropped"],"properties":{"rxBytes":{"type":"integer","minimum":0},"rxPackets":{"type":"integer","minimum":0},"rxErrors":{"type":"integer","minimum":0},"rxDropped":{"type":"integer","minimum":0},"txBytes":{"type":"integer","minimum":0},"txPackets":{"type":"integer","minimum":0},"txErrors":{"type":"integer","minimum":0},"txDropped":{"type":"integer","minimum":0}}};

function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate264.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.rxBytes === undefined) && (missing0 = "rxBytes")) || ((data.rxPackets === undefined) && (missing0 = "rxPackets"))) || ((data.rxErrors === undefined) && (missing0 = "rxErrors"))) || ((data.rxDropped === undefined) && (missing0 = "rxDropped"))) || ((data.txBytes === undefined) && (missing0 = "txBytes"))) || ((data.txPackets === undefined) && (missing0 = "txPackets"))) || ((data.txErrors === undefined) && (missing0 = "txErrors"))) || ((data.txDropped === undefined) && (missing0 = "txDropped"))){
validate264.errors = [{instancePath,schemaPath:"#/components/schemas/NetworkDeviceStats/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.rxBytes !== undefined){
let data0 = data.rxBytes;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate264.errors = [{instancePath:instancePath+"/rxBytes",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/rxBytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate264.errors = [{instancePath:instancePath+"/rxBytes",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/rxBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate264.errors = [{instancePath:instancePath+"/rxPackets",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/rxPackets/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate264.errors = [{instancePath:instancePath+"/rxPackets",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/rxPackets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate264.errors = [{instancePath:instancePath+"/rxErrors",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/rxErrors/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate264.errors = [{instancePath:instancePath+"/rxErrors",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/rxErrors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate264.errors = [{instancePath:instancePath+"/rxDropped",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/rxDropped/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate264.errors = [{instancePath:instancePath+"/rxDropped",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/rxDropped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate264.errors = [{instancePath:instancePath+"/txBytes",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/txBytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate264.errors = [{instancePath:instancePath+"/txBytes",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/txBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate264.errors = [{instancePath:instancePath+"/txPackets",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/txPackets/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate264.errors = [{instancePath:instancePath+"/txPackets",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/txPackets/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate264.errors = [{instancePath:instancePath+"/txErrors",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/txErrors/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate264.errors = [{instancePath:instancePath+"/txErrors",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/txErrors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate264.errors = [{instancePath:instancePath+"/txDropped",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/txDropped/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate264.errors = [{instancePath:instancePath+"/txDropped",schemaPath:"#/components/schemas/NetworkDeviceStats/properties/txDropped/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate264.errors = [{instancePath,schemaPath:"#/components/schemas/NetworkDeviceStats/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate264.errors = vErrors;
return errors === 0;
}
validate264.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_BondMemberRestricted_content_application_1json_schema = validate265;
const schema165 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["OPERATION_RESTRICTED"]},"returnCode":{"const":403}}}]};

function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate265.evaluated;
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
if(!(data.id === "OPERATION_RESTRICTED")){
validate265.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/BondMemberRestricted/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema165.allOf[1].properties.id.enum}}];
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
validate265.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/BondMemberRestricted/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 403}}];
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
validate265.errors = [{instancePath,schemaPath:"#/components/responses/BondMemberRestricted/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate265.errors = vErrors;
return errors === 0;
}
validate265.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_InterfaceFailed_content_application_1json_schema = validate267;
const schema166 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_INTERNAL_ERROR","APPLIANCE_FAILED_TO_SET_INTERFACE"]},"returnCode":{"const":500}}}]};

function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate267.evaluated;
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
if(!((data0 === "FRAMEWORK_INTERNAL_ERROR") || (data0 === "APPLIANCE_FAILED_TO_SET_INTERFACE"))){
validate267.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/InterfaceFailed/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema166.allOf[1].properties.id.enum}}];
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
validate267.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/InterfaceFailed/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 500}}];
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
validate267.errors = [{instancePath,schemaPath:"#/components/responses/InterfaceFailed/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate267.errors = vErrors;
return errors === 0;
}
validate267.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_BondActionRefused_content_application_1json_schema = validate269;
const schema167 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","BOND_DEVICE_IS_NOT_CONFIGURED","BOND_DEVICE_IS_ALREADY_ENABLED","BOND_DEVICE_IS_ALREADY_DISABLED","APPLIANCE_FAILED_TO_ENABLE_BOND_DEVICE","APPLIANCE_FAILED_TO_DISABLE_BOND_DEVICE","APPLIANCE_INVALID_DEVICE_TYPE"]},"returnCode":{"const":400}}}]};

function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate269.evaluated;
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
if(!((((((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "BOND_DEVICE_IS_NOT_CONFIGURED")) || (data0 === "BOND_DEVICE_IS_ALREADY_ENABLED")) || (data0 === "BOND_DEVICE_IS_ALREADY_DISABLED")) || (data0 === "APPLIANCE_FAILED_TO_ENABLE_BOND_DEVICE")) || (data0 === "APPLIANCE_FAILED_TO_DISABLE_BOND_DEVICE")) || (data0 === "APPLIANCE_INVALID_DEVICE_TYPE"))){
validate269.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/BondActionRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema167.allOf[1].properties.id.enum}}];
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
validate269.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/BondActionRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate269.errors = [{instancePath,schemaPath:"#/components/responses/BondActionRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate269.errors = vErrors;
return errors === 0;
}
validate269.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_MeasurementStats = validate271;
const schema168 = {"type":"object","additionalProperties":false,"required":["clientStatistics"],"properties":{"clientStatistics":{"type":"array","items":{"$ref":"#/components/schemas/ClientTraffic"}}}};
const schema169 = {"type":"object","additionalProperties":true,"properties":{}};

function validate272(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate272.evaluated;
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
validate272.errors = [{instancePath,schemaPath:"#/components/schemas/ClientTraffic/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate272.errors = vErrors;
return errors === 0;
}
validate272.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate271(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate271.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.clientStatistics === undefined) && (missing0 = "clientStatistics")){
validate271.errors = [{instancePath,schemaPath:"#/components/schemas/MeasurementStats/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "clientStatistics")){
validate271.errors = [{instancePath,schemaPath:"#/components/schemas/MeasurementStats/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
if(!(validate272(data0[i0], {instancePath:instancePath+"/clientStatistics/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate271.errors = [{instancePath:instancePath+"/clientStatistics",schemaPath:"#/components/schemas/MeasurementStats/properties/clientStatistics/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate271.errors = [{instancePath,schemaPath:"#/components/schemas/MeasurementStats/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate271.errors = vErrors;
return errors === 0;
}
validate271.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_MeasurementStatsRefused_content_application_1json_schema = validate274;
const schema170 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","APPLIANCE_MEASUREMENT_DURATION_REQUIRED","APPLIANCE_FAILED_TO_GET_MEASUREMENT_STATS"]},"returnCode":{"const":400}}}]};

function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate274.evaluated;
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
if(!((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "APPLIANCE_MEASUREMENT_DURATION_REQUIRED")) || (data0 === "APPLIANCE_FAILED_TO_GET_MEASUREMENT_STATS"))){
validate274.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/MeasurementStatsRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema170.allOf[1].properties.id.enum}}];
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
validate274.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/MeasurementStatsRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate274.errors = [{instancePath,schemaPath:"#/components/responses/MeasurementStatsRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate274.errors = vErrors;
return errors === 0;
}
validate274.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_TrafficClass = validate260;

const check_components_responses_TrafficClassNotFound_content_application_1json_schema = validate276;
const schema171 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["APPLIANCE_INTERFACE_DOES_NOT_EXIST","APPLIANCE_CLASS_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate276.evaluated;
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
if(!((data0 === "APPLIANCE_INTERFACE_DOES_NOT_EXIST") || (data0 === "APPLIANCE_CLASS_DOES_NOT_EXIST"))){
validate276.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/TrafficClassNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema171.allOf[1].properties.id.enum}}];
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
validate276.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/TrafficClassNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate276.errors = [{instancePath,schemaPath:"#/components/responses/TrafficClassNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate276.errors = vErrors;
return errors === 0;
}
validate276.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_TrafficClassLocation_schema = validate278;
const schema172 = {"type":"string","pattern":"^/api/lunasa/network/devices/[^/]+/classes/[^/]+$"};
const pattern17 = new RegExp("^/api/lunasa/network/devices/[^/]+/classes/[^/]+$", "u");

function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate278.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern17.test(data)){
validate278.errors = [{instancePath,schemaPath:"#/components/headers/TrafficClassLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/network/devices/[^/]+/classes/[^/]+$"}}];
return false;
}
}
else {
validate278.errors = [{instancePath,schemaPath:"#/components/headers/TrafficClassLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate278.errors = vErrors;
return errors === 0;
}
validate278.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_TrafficClassRefused_content_application_1json_schema = validate279;
const schema173 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","APPLIANCE_INVALID_BANDWIDTH","APPLIANCE_CLASS_NAME_RESERVED","APPLIANCE_FAILED_TO_CREATE_CLASS"]},"returnCode":{"const":400}}}]};

function validate279(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate279.evaluated;
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
if(!(((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "APPLIANCE_INVALID_BANDWIDTH")) || (data0 === "APPLIANCE_CLASS_NAME_RESERVED")) || (data0 === "APPLIANCE_FAILED_TO_CREATE_CLASS"))){
validate279.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/TrafficClassRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema173.allOf[1].properties.id.enum}}];
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
validate279.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/TrafficClassRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate279.errors = [{instancePath,schemaPath:"#/components/responses/TrafficClassRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate279.errors = vErrors;
return errors === 0;
}
validate279.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_RouteNotFound_content_application_1json_schema = validate281;
const schema174 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["APPLIANCE_INTERFACE_DOES_NOT_EXIST","APPLIANCE_ROUTE_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate281.evaluated;
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
if(!((data0 === "APPLIANCE_INTERFACE_DOES_NOT_EXIST") || (data0 === "APPLIANCE_ROUTE_DOES_NOT_EXIST"))){
validate281.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/RouteNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema174.allOf[1].properties.id.enum}}];
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
validate281.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/RouteNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate281.errors = [{instancePath,schemaPath:"#/components/responses/RouteNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate281.errors = vErrors;
return errors === 0;
}
validate281.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Measurement = validate283;
const schema175 = {"type":"object","additionalProperties":true,"required":["enabled","interval"],"properties":{"enabled":{"type":"boolean"},"interval":{"type":"integer","minimum":0,"maximum":99999}}};

function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate283.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.enabled === undefined) && (missing0 = "enabled")) || ((data.interval === undefined) && (missing0 = "interval"))){
validate283.errors = [{instancePath,schemaPath:"#/components/schemas/Measurement/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.enabled !== undefined){
const _errs2 = errors;
if(typeof data.enabled !== "boolean"){
validate283.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/components/schemas/Measurement/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
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
validate283.errors = [{instancePath:instancePath+"/interval",schemaPath:"#/components/schemas/Measurement/properties/interval/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 99999 || isNaN(data1)){
validate283.errors = [{instancePath:instancePath+"/interval",schemaPath:"#/components/schemas/Measurement/properties/interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999}}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate283.errors = [{instancePath:instancePath+"/interval",schemaPath:"#/components/schemas/Measurement/properties/interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate283.errors = [{instancePath,schemaPath:"#/components/schemas/Measurement/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate283.errors = vErrors;
return errors === 0;
}
validate283.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_MeasurementActionRefused_content_application_1json_schema = validate284;
const schema176 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","APPLIANCE_MEASUREMENT_ACTION_FAILED","APPLIANCE_INVALID_PATTERN_DETECTED","APPLIANCE_MEASUREMENT_INTERVAL_REQUIRED"]},"returnCode":{"const":400}}}]};

function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate284.evaluated;
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
if(!(((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "APPLIANCE_MEASUREMENT_ACTION_FAILED")) || (data0 === "APPLIANCE_INVALID_PATTERN_DETECTED")) || (data0 === "APPLIANCE_MEASUREMENT_INTERVAL_REQUIRED"))){
validate284.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/MeasurementActionRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema176.allOf[1].properties.id.enum}}];
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
validate284.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/MeasurementActionRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate284.errors = [{instancePath,schemaPath:"#/components/responses/MeasurementActionRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate284.errors = vErrors;
return errors === 0;
}
validate284.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Time = validate286;
const schema177 = {"type":"object","additionalProperties":true,"required":["date","time","timeZone"],"properties":{"date":{"type":"string"},"time":{"type":"string"},"timeZone":{"type":"string"}}};

function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate286.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.date === undefined) && (missing0 = "date")) || ((data.time === undefined) && (missing0 = "time"))) || ((data.timeZone === undefined) && (missing0 = "timeZone"))){
validate286.errors = [{instancePath,schemaPath:"#/components/schemas/Time/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.date !== undefined){
const _errs2 = errors;
if(typeof data.date !== "string"){
validate286.errors = [{instancePath:instancePath+"/date",schemaPath:"#/components/schemas/Time/properties/date/type",keyword:"type",params:{type: "string"}}];
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
validate286.errors = [{instancePath:instancePath+"/time",schemaPath:"#/components/schemas/Time/properties/time/type",keyword:"type",params:{type: "string"}}];
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
validate286.errors = [{instancePath:instancePath+"/timeZone",schemaPath:"#/components/schemas/Time/properties/timeZone/type",keyword:"type",params:{type: "string"}}];
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
validate286.errors = [{instancePath,schemaPath:"#/components/schemas/Time/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate286.errors = vErrors;
return errors === 0;
}
validate286.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_TimeRefused_content_application_1json_schema = validate287;
const schema178 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","APPLIANCE_INVALID_VALUE_SPECIFIED","APPLIANCE_REQUIRE_SO_LOGIN"]},"returnCode":{"const":400}}}]};

function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate287.evaluated;
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
if(!((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "APPLIANCE_INVALID_VALUE_SPECIFIED")) || (data0 === "APPLIANCE_REQUIRE_SO_LOGIN"))){
validate287.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/TimeRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema178.allOf[1].properties.id.enum}}];
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
validate287.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/TimeRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate287.errors = [{instancePath,schemaPath:"#/components/responses/TimeRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate287.errors = vErrors;
return errors === 0;
}
validate287.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Ntp = validate289;
const schema179 = {"type":"object","additionalProperties":true,"required":["servers","status"],"properties":{"servers":{"type":"string"},"status":{"type":"string"}}};

function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate289.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.servers === undefined) && (missing0 = "servers")) || ((data.status === undefined) && (missing0 = "status"))){
validate289.errors = [{instancePath,schemaPath:"#/components/schemas/Ntp/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.servers !== undefined){
const _errs2 = errors;
if(typeof data.servers !== "string"){
validate289.errors = [{instancePath:instancePath+"/servers",schemaPath:"#/components/schemas/Ntp/properties/servers/type",keyword:"type",params:{type: "string"}}];
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
validate289.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/Ntp/properties/status/type",keyword:"type",params:{type: "string"}}];
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
validate289.errors = [{instancePath,schemaPath:"#/components/schemas/Ntp/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate289.errors = vErrors;
return errors === 0;
}
validate289.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_NtpStatus = validate290;
const schema180 = {"type":"object","additionalProperties":true,"required":["running","synchronized","server","offset"],"properties":{"running":{"type":"boolean"},"synchronized":{"type":"boolean"},"server":{"type":"string"},"offset":{"type":"number"}}};

function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate290.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.running === undefined) && (missing0 = "running")) || ((data.synchronized === undefined) && (missing0 = "synchronized"))) || ((data.server === undefined) && (missing0 = "server"))) || ((data.offset === undefined) && (missing0 = "offset"))){
validate290.errors = [{instancePath,schemaPath:"#/components/schemas/NtpStatus/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.running !== undefined){
const _errs2 = errors;
if(typeof data.running !== "boolean"){
validate290.errors = [{instancePath:instancePath+"/running",schemaPath:"#/components/schemas/NtpStatus/properties/running/type",keyword:"type",params:{type: "boolean"}}];
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
validate290.errors = [{instancePath:instancePath+"/synchronized",schemaPath:"#/components/schemas/NtpStatus/properties/synchronized/type",keyword:"type",params:{type: "boolean"}}];
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
validate290.errors = [{instancePath:instancePath+"/server",schemaPath:"#/components/schemas/NtpStatus/properties/server/type",keyword:"type",params:{type: "string"}}];
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
validate290.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/components/schemas/NtpStatus/properties/offset/type",keyword:"type",params:{type: "number"}}];
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
validate290.errors = [{instancePath,schemaPath:"#/components/schemas/NtpStatus/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate290.errors = vErrors;
return errors === 0;
}
validate290.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_NtpServerList = validate291;
const schema181 = {"type":"object","additionalProperties":true,"required":["servers"],"properties":{"servers":{"type":"array","items":{"$ref":"#/components/schemas/NtpServerStub"}}}};
const schema182 = {"type":"object","additionalProperties":true,"required":["id","url"],"properties":{"id":{"type":"string"},"url":{"type":"string"}}};

function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate292.evaluated;
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
validate292.errors = [{instancePath,schemaPath:"#/components/schemas/NtpServerStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate292.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/NtpServerStub/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate292.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/NtpServerStub/properties/url/type",keyword:"type",params:{type: "string"}}];
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
validate292.errors = [{instancePath,schemaPath:"#/components/schemas/NtpServerStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate292.errors = vErrors;
return errors === 0;
}
validate292.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate291.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.servers === undefined) && (missing0 = "servers")){
validate291.errors = [{instancePath,schemaPath:"#/components/schemas/NtpServerList/required",keyword:"required",params:{missingProperty: missing0}}];
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
if(!(validate292(data0[i0], {instancePath:instancePath+"/servers/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate291.errors = [{instancePath:instancePath+"/servers",schemaPath:"#/components/schemas/NtpServerList/properties/servers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate291.errors = [{instancePath,schemaPath:"#/components/schemas/NtpServerList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate291.errors = vErrors;
return errors === 0;
}
validate291.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_NtpServerLocation_schema = validate294;
const schema183 = {"type":"string","pattern":"^/api/lunasa/ntp/servers/[^/]+$"};
const pattern18 = new RegExp("^/api/lunasa/ntp/servers/[^/]+$", "u");

function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate294.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern18.test(data)){
validate294.errors = [{instancePath,schemaPath:"#/components/headers/NtpServerLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/ntp/servers/[^/]+$"}}];
return false;
}
}
else {
validate294.errors = [{instancePath,schemaPath:"#/components/headers/NtpServerLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate294.errors = vErrors;
return errors === 0;
}
validate294.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_NtpServerRefused_content_application_1json_schema = validate295;
const schema184 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","NTP_INVALID_AUTHENTICATION","NTP_VERSION_NOT_SUPPORTED","NTP_PORT_NOT_SUPPORTED","NTP_INVALID_SERVER","NTP_SERVER_ALREADY_EXISTS","APPLIANCE_REQUIRE_SO_LOGIN"]},"returnCode":{"const":400}}}]};

function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate295.evaluated;
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
if(!((((((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "NTP_INVALID_AUTHENTICATION")) || (data0 === "NTP_VERSION_NOT_SUPPORTED")) || (data0 === "NTP_PORT_NOT_SUPPORTED")) || (data0 === "NTP_INVALID_SERVER")) || (data0 === "NTP_SERVER_ALREADY_EXISTS")) || (data0 === "APPLIANCE_REQUIRE_SO_LOGIN"))){
validate295.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtpServerRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema184.allOf[1].properties.id.enum}}];
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
validate295.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtpServerRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate295.errors = [{instancePath,schemaPath:"#/components/responses/NtpServerRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate295.errors = vErrors;
return errors === 0;
}
validate295.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_NtpServer = validate297;
const schema185 = {"type":"object","additionalProperties":true,"required":["id","address","isBurstEnabled","isInitialBurstEnabled","isPreferredServer","protocolVersion","nts"],"properties":{"id":{"type":"string"},"address":{"type":"string"},"isBurstEnabled":{"type":"boolean"},"isInitialBurstEnabled":{"type":"boolean"},"isPreferredServer":{"type":"boolean"},"keyId":{"type":"integer","minimum":1,"maximum":65535},"protocolVersion":{"type":"integer","minimum":3,"maximum":4},"nts":{"type":"boolean"},"port":{"type":"integer","minimum":0,"maximum":65535}}};

function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate297.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.address === undefined) && (missing0 = "address"))) || ((data.isBurstEnabled === undefined) && (missing0 = "isBurstEnabled"))) || ((data.isInitialBurstEnabled === undefined) && (missing0 = "isInitialBurstEnabled"))) || ((data.isPreferredServer === undefined) && (missing0 = "isPreferredServer"))) || ((data.protocolVersion === undefined) && (missing0 = "protocolVersion"))) || ((data.nts === undefined) && (missing0 = "nts"))){
validate297.errors = [{instancePath,schemaPath:"#/components/schemas/NtpServer/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate297.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/NtpServer/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate297.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/NtpServer/properties/address/type",keyword:"type",params:{type: "string"}}];
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
validate297.errors = [{instancePath:instancePath+"/isBurstEnabled",schemaPath:"#/components/schemas/NtpServer/properties/isBurstEnabled/type",keyword:"type",params:{type: "boolean"}}];
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
validate297.errors = [{instancePath:instancePath+"/isInitialBurstEnabled",schemaPath:"#/components/schemas/NtpServer/properties/isInitialBurstEnabled/type",keyword:"type",params:{type: "boolean"}}];
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
validate297.errors = [{instancePath:instancePath+"/isPreferredServer",schemaPath:"#/components/schemas/NtpServer/properties/isPreferredServer/type",keyword:"type",params:{type: "boolean"}}];
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
validate297.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/components/schemas/NtpServer/properties/keyId/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 65535 || isNaN(data5)){
validate297.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/components/schemas/NtpServer/properties/keyId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate297.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/components/schemas/NtpServer/properties/keyId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
validate297.errors = [{instancePath:instancePath+"/protocolVersion",schemaPath:"#/components/schemas/NtpServer/properties/protocolVersion/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 4 || isNaN(data6)){
validate297.errors = [{instancePath:instancePath+"/protocolVersion",schemaPath:"#/components/schemas/NtpServer/properties/protocolVersion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4}}];
return false;
}
else {
if(data6 < 3 || isNaN(data6)){
validate297.errors = [{instancePath:instancePath+"/protocolVersion",schemaPath:"#/components/schemas/NtpServer/properties/protocolVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3}}];
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
validate297.errors = [{instancePath:instancePath+"/nts",schemaPath:"#/components/schemas/NtpServer/properties/nts/type",keyword:"type",params:{type: "boolean"}}];
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
validate297.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/NtpServer/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 65535 || isNaN(data8)){
validate297.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/NtpServer/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate297.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/NtpServer/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate297.errors = [{instancePath,schemaPath:"#/components/schemas/NtpServer/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate297.errors = vErrors;
return errors === 0;
}
validate297.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_NtpServerNotFound_content_application_1json_schema = validate298;
const schema186 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["NTP_SERVER_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate298(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate298.evaluated;
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
if(!(data.id === "NTP_SERVER_DOES_NOT_EXIST")){
validate298.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtpServerNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema186.allOf[1].properties.id.enum}}];
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
validate298.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtpServerNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate298.errors = [{instancePath,schemaPath:"#/components/responses/NtpServerNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate298.errors = vErrors;
return errors === 0;
}
validate298.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_NtpServerSettingsRefused_content_application_1json_schema = validate300;
const schema187 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","NTP_INVALID_AUTHENTICATION","NTP_VERSION_NOT_SUPPORTED","NTP_PORT_NOT_SUPPORTED","APPLIANCE_REQUIRE_SO_LOGIN"]},"returnCode":{"const":400}}}]};

function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate300.evaluated;
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
if(!((((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "NTP_INVALID_AUTHENTICATION")) || (data0 === "NTP_VERSION_NOT_SUPPORTED")) || (data0 === "NTP_PORT_NOT_SUPPORTED")) || (data0 === "APPLIANCE_REQUIRE_SO_LOGIN"))){
validate300.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtpServerSettingsRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema187.allOf[1].properties.id.enum}}];
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
validate300.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtpServerSettingsRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate300.errors = [{instancePath,schemaPath:"#/components/responses/NtpServerSettingsRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate300.errors = vErrors;
return errors === 0;
}
validate300.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_NtpActionRefused_content_application_1json_schema = validate302;
const schema188 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","NTP_INVALID_AUTHENTICATION"]},"returnCode":{"const":400}}}]};

function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate302.evaluated;
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
if(!(((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "NTP_INVALID_AUTHENTICATION"))){
validate302.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtpActionRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema188.allOf[1].properties.id.enum}}];
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
validate302.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtpActionRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate302.errors = [{instancePath,schemaPath:"#/components/responses/NtpActionRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate302.errors = vErrors;
return errors === 0;
}
validate302.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_NtpActionNotFound_content_application_1json_schema = validate304;
const schema189 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["APPLIANCE_ACTION_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate304.evaluated;
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
if(!(data.id === "APPLIANCE_ACTION_DOES_NOT_EXIST")){
validate304.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtpActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema189.allOf[1].properties.id.enum}}];
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
validate304.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtpActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate304.errors = [{instancePath,schemaPath:"#/components/responses/NtpActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate304.errors = vErrors;
return errors === 0;
}
validate304.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_NtpServiceRunning_content_application_1json_schema = validate306;
const schema190 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SYSCONF_CONFIG_NTP_SERVICE_RUNNING"]},"returnCode":{"const":409}}}]};

function validate306(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate306.evaluated;
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
if(!(data.id === "SYSCONF_CONFIG_NTP_SERVICE_RUNNING")){
validate306.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtpServiceRunning/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema190.allOf[1].properties.id.enum}}];
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
validate306.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtpServiceRunning/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 409}}];
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
validate306.errors = [{instancePath,schemaPath:"#/components/responses/NtpServiceRunning/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate306.errors = vErrors;
return errors === 0;
}
validate306.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_NtpFailed_content_application_1json_schema = validate308;
const schema191 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_INTERNAL_ERROR","NTP_OPERATION_FAILED"]},"returnCode":{"const":500}}}]};

function validate308(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate308.evaluated;
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
if(!((data0 === "FRAMEWORK_INTERNAL_ERROR") || (data0 === "NTP_OPERATION_FAILED"))){
validate308.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtpFailed/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema191.allOf[1].properties.id.enum}}];
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
validate308.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtpFailed/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 500}}];
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
validate308.errors = [{instancePath,schemaPath:"#/components/responses/NtpFailed/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate308.errors = vErrors;
return errors === 0;
}
validate308.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Syslog = validate310;
const schema192 = {"type":"object","additionalProperties":true,"required":["logs","remoteHosts","period","rotations"],"properties":{"logs":{"type":"string"},"remoteHosts":{"type":"string"},"period":{"type":"string","enum":["daily","weekly","monthly"]},"rotations":{"type":"integer","minimum":1,"maximum":100},"certificate":{"$ref":"#/components/schemas/SyslogCertificate"},"ca":{"$ref":"#/components/schemas/SyslogCertificate"}}};
const schema193 = {"type":"object","additionalProperties":true,"required":["subject","validFrom","validTo"],"properties":{"subject":{"type":"string"},"validFrom":{"type":"string"},"validTo":{"type":"string"}}};

function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate311.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.subject === undefined) && (missing0 = "subject")) || ((data.validFrom === undefined) && (missing0 = "validFrom"))) || ((data.validTo === undefined) && (missing0 = "validTo"))){
validate311.errors = [{instancePath,schemaPath:"#/components/schemas/SyslogCertificate/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.subject !== undefined){
const _errs2 = errors;
if(typeof data.subject !== "string"){
validate311.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/components/schemas/SyslogCertificate/properties/subject/type",keyword:"type",params:{type: "string"}}];
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
validate311.errors = [{instancePath:instancePath+"/validFrom",schemaPath:"#/components/schemas/SyslogCertificate/properties/validFrom/type",keyword:"type",params:{type: "string"}}];
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
validate311.errors = [{instancePath:instancePath+"/validTo",schemaPath:"#/components/schemas/SyslogCertificate/properties/validTo/type",keyword:"type",params:{type: "string"}}];
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
validate311.errors = [{instancePath,schemaPath:"#/components/schemas/SyslogCertificate/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate311.errors = vErrors;
return errors === 0;
}
validate311.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate310(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate310.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.logs === undefined) && (missing0 = "logs")) || ((data.remoteHosts === undefined) && (missing0 = "remoteHosts"))) || ((data.period === undefined) && (missing0 = "period"))) || ((data.rotations === undefined) && (missing0 = "rotations"))){
validate310.errors = [{instancePath,schemaPath:"#/components/schemas/Syslog/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.logs !== undefined){
const _errs2 = errors;
if(typeof data.logs !== "string"){
validate310.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/components/schemas/Syslog/properties/logs/type",keyword:"type",params:{type: "string"}}];
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
validate310.errors = [{instancePath:instancePath+"/remoteHosts",schemaPath:"#/components/schemas/Syslog/properties/remoteHosts/type",keyword:"type",params:{type: "string"}}];
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
validate310.errors = [{instancePath:instancePath+"/period",schemaPath:"#/components/schemas/Syslog/properties/period/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data2 === "daily") || (data2 === "weekly")) || (data2 === "monthly"))){
validate310.errors = [{instancePath:instancePath+"/period",schemaPath:"#/components/schemas/Syslog/properties/period/enum",keyword:"enum",params:{allowedValues: schema192.properties.period.enum}}];
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
validate310.errors = [{instancePath:instancePath+"/rotations",schemaPath:"#/components/schemas/Syslog/properties/rotations/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
validate310.errors = [{instancePath:instancePath+"/rotations",schemaPath:"#/components/schemas/Syslog/properties/rotations/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate310.errors = [{instancePath:instancePath+"/rotations",schemaPath:"#/components/schemas/Syslog/properties/rotations/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(!(validate311(data.certificate, {instancePath:instancePath+"/certificate",parentData:data,parentDataProperty:"certificate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
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
if(!(validate311(data.ca, {instancePath:instancePath+"/ca",parentData:data,parentDataProperty:"ca",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
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
validate310.errors = [{instancePath,schemaPath:"#/components/schemas/Syslog/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate310.errors = vErrors;
return errors === 0;
}
validate310.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_SyslogLogList = validate314;
const schema194 = {"type":"object","additionalProperties":true,"required":["logs"],"properties":{"logs":{"type":"array","items":{"$ref":"#/components/schemas/SyslogLogStub"}}}};
const schema195 = {"type":"object","additionalProperties":true,"required":["id","url"],"properties":{"id":{"type":"string"},"url":{"type":"string"}}};

function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate315.evaluated;
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
validate315.errors = [{instancePath,schemaPath:"#/components/schemas/SyslogLogStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate315.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/SyslogLogStub/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate315.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/SyslogLogStub/properties/url/type",keyword:"type",params:{type: "string"}}];
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
validate315.errors = [{instancePath,schemaPath:"#/components/schemas/SyslogLogStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate315.errors = vErrors;
return errors === 0;
}
validate315.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate314.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.logs === undefined) && (missing0 = "logs")){
validate314.errors = [{instancePath,schemaPath:"#/components/schemas/SyslogLogList/required",keyword:"required",params:{missingProperty: missing0}}];
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
if(!(validate315(data0[i0], {instancePath:instancePath+"/logs/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate314.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/components/schemas/SyslogLogList/properties/logs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate314.errors = [{instancePath,schemaPath:"#/components/schemas/SyslogLogList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate314.errors = vErrors;
return errors === 0;
}
validate314.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_SyslogLog = validate317;
const schema196 = {"type":"object","additionalProperties":true,"required":["id","lines"],"properties":{"id":{"type":"string"},"lines":{"type":"array","items":{"type":"string"}}}};

function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate317.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.lines === undefined) && (missing0 = "lines"))){
validate317.errors = [{instancePath,schemaPath:"#/components/schemas/SyslogLog/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate317.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/SyslogLog/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate317.errors = [{instancePath:instancePath+"/lines/" + i0,schemaPath:"#/components/schemas/SyslogLog/properties/lines/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate317.errors = [{instancePath:instancePath+"/lines",schemaPath:"#/components/schemas/SyslogLog/properties/lines/type",keyword:"type",params:{type: "array"}}];
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
validate317.errors = [{instancePath,schemaPath:"#/components/schemas/SyslogLog/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate317.errors = vErrors;
return errors === 0;
}
validate317.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SyslogLogNotFound_content_application_1json_schema = validate318;
const schema197 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SYSLOG_LOG_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate318.evaluated;
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
if(!(data.id === "SYSLOG_LOG_DOES_NOT_EXIST")){
validate318.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SyslogLogNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema197.allOf[1].properties.id.enum}}];
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
validate318.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SyslogLogNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate318.errors = [{instancePath,schemaPath:"#/components/responses/SyslogLogNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate318.errors = vErrors;
return errors === 0;
}
validate318.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_RemoteHostList = validate320;
const schema198 = {"type":"object","additionalProperties":true,"required":["remoteHosts"],"properties":{"remoteHosts":{"type":"array","items":{"$ref":"#/components/schemas/RemoteHost"}}}};
const schema199 = {"type":"object","additionalProperties":true,"required":["address","protocol","port","mode","name","tls"],"properties":{"address":{"type":"string"},"protocol":{"type":"string"},"port":{"type":"integer","minimum":0,"maximum":65535},"mode":{"type":"string"},"name":{"type":"string"},"tls":{"type":"boolean"}}};

function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate321.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.address === undefined) && (missing0 = "address")) || ((data.protocol === undefined) && (missing0 = "protocol"))) || ((data.port === undefined) && (missing0 = "port"))) || ((data.mode === undefined) && (missing0 = "mode"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.tls === undefined) && (missing0 = "tls"))){
validate321.errors = [{instancePath,schemaPath:"#/components/schemas/RemoteHost/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.address !== undefined){
const _errs2 = errors;
if(typeof data.address !== "string"){
validate321.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/RemoteHost/properties/address/type",keyword:"type",params:{type: "string"}}];
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
validate321.errors = [{instancePath:instancePath+"/protocol",schemaPath:"#/components/schemas/RemoteHost/properties/protocol/type",keyword:"type",params:{type: "string"}}];
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
validate321.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/RemoteHost/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
validate321.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/RemoteHost/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate321.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/RemoteHost/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate321.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/components/schemas/RemoteHost/properties/mode/type",keyword:"type",params:{type: "string"}}];
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
validate321.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/RemoteHost/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate321.errors = [{instancePath:instancePath+"/tls",schemaPath:"#/components/schemas/RemoteHost/properties/tls/type",keyword:"type",params:{type: "boolean"}}];
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
validate321.errors = [{instancePath,schemaPath:"#/components/schemas/RemoteHost/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate321.errors = vErrors;
return errors === 0;
}
validate321.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate320.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.remoteHosts === undefined) && (missing0 = "remoteHosts")){
validate320.errors = [{instancePath,schemaPath:"#/components/schemas/RemoteHostList/required",keyword:"required",params:{missingProperty: missing0}}];
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
if(!(validate321(data0[i0], {instancePath:instancePath+"/remoteHosts/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate320.errors = [{instancePath:instancePath+"/remoteHosts",schemaPath:"#/components/schemas/RemoteHostList/properties/remoteHosts/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate320.errors = [{instancePath,schemaPath:"#/components/schemas/RemoteHostList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate320.errors = vErrors;
return errors === 0;
}
validate320.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_RemoteHostRefused_content_application_1json_schema = validate323;
const schema200 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","SYSLOG_REMOTE_HOST_ALREADY_EXISTS"]},"returnCode":{"const":400}}}]};

function validate323(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate323.evaluated;
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
if(!(((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "SYSLOG_REMOTE_HOST_ALREADY_EXISTS"))){
validate323.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/RemoteHostRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema200.allOf[1].properties.id.enum}}];
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
validate323.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/RemoteHostRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate323.errors = [{instancePath,schemaPath:"#/components/responses/RemoteHostRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate323.errors = vErrors;
return errors === 0;
}
validate323.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SyslogCaRefused_content_application_1json_schema = validate325;
const schema201 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","APPLIANCE_INVALID_CERTIFICATE","APPLIANCE_EXPIRED_CERTIFICATE","APPLIANCE_FILENAME_NOT_VALID"]},"returnCode":{"const":400}}}]};

function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate325.evaluated;
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
if(!(((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "APPLIANCE_INVALID_CERTIFICATE")) || (data0 === "APPLIANCE_EXPIRED_CERTIFICATE")) || (data0 === "APPLIANCE_FILENAME_NOT_VALID"))){
validate325.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SyslogCaRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema201.allOf[1].properties.id.enum}}];
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
validate325.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SyslogCaRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate325.errors = [{instancePath,schemaPath:"#/components/responses/SyslogCaRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate325.errors = vErrors;
return errors === 0;
}
validate325.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SyslogCaFileNotFound_content_application_1json_schema = validate327;
const schema202 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SERVERPLUGIN_FILEID_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate327.evaluated;
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
validate327.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SyslogCaFileNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema202.allOf[1].properties.id.enum}}];
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
validate327.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SyslogCaFileNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate327.errors = [{instancePath,schemaPath:"#/components/responses/SyslogCaFileNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate327.errors = vErrors;
return errors === 0;
}
validate327.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SyslogCertificateRefused_content_application_1json_schema = validate329;
const schema203 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","SYSLOG_INVALID_CERTIFICATE","APPLIANCE_EXPIRED_CERT","SERVER_REQUEST_NOT_APPROPRIATE"]},"returnCode":{"const":400}}}]};

function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate329.evaluated;
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
if(!(((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "SYSLOG_INVALID_CERTIFICATE")) || (data0 === "APPLIANCE_EXPIRED_CERT")) || (data0 === "SERVER_REQUEST_NOT_APPROPRIATE"))){
validate329.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SyslogCertificateRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema203.allOf[1].properties.id.enum}}];
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
validate329.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SyslogCertificateRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate329.errors = [{instancePath,schemaPath:"#/components/responses/SyslogCertificateRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate329.errors = vErrors;
return errors === 0;
}
validate329.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SyslogCertificateFileNotFound_content_application_1json_schema = validate331;
const schema204 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SERVERPLUGIN_FILEID_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate331(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate331.evaluated;
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
validate331.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SyslogCertificateFileNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema204.allOf[1].properties.id.enum}}];
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
validate331.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SyslogCertificateFileNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate331.errors = [{instancePath,schemaPath:"#/components/responses/SyslogCertificateFileNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate331.errors = vErrors;
return errors === 0;
}
validate331.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SelfSignedCertificateRefused_content_application_1json_schema = validate333;
const schema205 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","APPLIANCE_INVALID_VALUE_SPECIFIED"]},"returnCode":{"const":400}}}]};

function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate333.evaluated;
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
if(!(((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "APPLIANCE_INVALID_VALUE_SPECIFIED"))){
validate333.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SelfSignedCertificateRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema205.allOf[1].properties.id.enum}}];
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
validate333.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SelfSignedCertificateRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate333.errors = [{instancePath,schemaPath:"#/components/responses/SelfSignedCertificateRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate333.errors = vErrors;
return errors === 0;
}
validate333.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Snmp = validate335;
const schema206 = {"type":"object","additionalProperties":true,"required":["users","traps","trapsEnabled"],"properties":{"users":{"type":"array","items":{"type":"string"}},"traps":{"type":"array","items":{"type":"string"}},"trapsEnabled":{"type":"boolean"}}};

function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate335.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.users === undefined) && (missing0 = "users")) || ((data.traps === undefined) && (missing0 = "traps"))) || ((data.trapsEnabled === undefined) && (missing0 = "trapsEnabled"))){
validate335.errors = [{instancePath,schemaPath:"#/components/schemas/Snmp/required",keyword:"required",params:{missingProperty: missing0}}];
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
validate335.errors = [{instancePath:instancePath+"/users/" + i0,schemaPath:"#/components/schemas/Snmp/properties/users/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate335.errors = [{instancePath:instancePath+"/users",schemaPath:"#/components/schemas/Snmp/properties/users/type",keyword:"type",params:{type: "array"}}];
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
validate335.errors = [{instancePath:instancePath+"/traps/" + i1,schemaPath:"#/components/schemas/Snmp/properties/traps/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate335.errors = [{instancePath:instancePath+"/traps",schemaPath:"#/components/schemas/Snmp/properties/traps/type",keyword:"type",params:{type: "array"}}];
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
validate335.errors = [{instancePath:instancePath+"/trapsEnabled",schemaPath:"#/components/schemas/Snmp/properties/trapsEnabled/type",keyword:"type",params:{type: "boolean"}}];
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
validate335.errors = [{instancePath,schemaPath:"#/components/schemas/Snmp/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate335.errors = vErrors;
return errors === 0;
}
validate335.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_SnmpTrapId = validate336;
const schema207 = {"type":"object","additionalProperties":true,"required":["id"],"properties":{"id":{"type":"string"}}};

function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate336.evaluated;
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
validate336.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpTrapId/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
if(typeof data.id !== "string"){
validate336.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/SnmpTrapId/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
else {
validate336.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpTrapId/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate336.errors = vErrors;
return errors === 0;
}
validate336.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_SnmpTrapLocation_schema = validate337;
const schema208 = {"type":"string","pattern":"^/api/lunasa/snmp/traps/[^/]+$"};
const pattern19 = new RegExp("^/api/lunasa/snmp/traps/[^/]+$", "u");

function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate337.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern19.test(data)){
validate337.errors = [{instancePath,schemaPath:"#/components/headers/SnmpTrapLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/snmp/traps/[^/]+$"}}];
return false;
}
}
else {
validate337.errors = [{instancePath,schemaPath:"#/components/headers/SnmpTrapLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate337.errors = vErrors;
return errors === 0;
}
validate337.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SnmpTrapRefused_content_application_1json_schema = validate338;
const schema209 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","SNMP_TRAP_ALREADY_EXISTS"]},"returnCode":{"const":400}}}]};

function validate338(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate338.evaluated;
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
if(!(((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "SNMP_TRAP_ALREADY_EXISTS"))){
validate338.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SnmpTrapRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema209.allOf[1].properties.id.enum}}];
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
validate338.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SnmpTrapRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate338.errors = [{instancePath,schemaPath:"#/components/responses/SnmpTrapRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate338.errors = vErrors;
return errors === 0;
}
validate338.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SnmpFailed_content_application_1json_schema = validate340;
const schema210 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_INTERNAL_ERROR","SNMP_OPERATION_FAILED"]},"returnCode":{"const":500}}}]};

function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate340.evaluated;
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
if(!((data0 === "FRAMEWORK_INTERNAL_ERROR") || (data0 === "SNMP_OPERATION_FAILED"))){
validate340.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SnmpFailed/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema210.allOf[1].properties.id.enum}}];
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
validate340.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SnmpFailed/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 500}}];
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
validate340.errors = [{instancePath,schemaPath:"#/components/responses/SnmpFailed/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate340.errors = vErrors;
return errors === 0;
}
validate340.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SnmpTrapActionNotFound_content_application_1json_schema = validate342;
const schema211 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SNMP_TRAP_ACTION_INVALID","SNMP_TRAP_NOT_CONFIGURED"]},"returnCode":{"const":404}}}]};

function validate342(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate342.evaluated;
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
if(!((data0 === "SNMP_TRAP_ACTION_INVALID") || (data0 === "SNMP_TRAP_NOT_CONFIGURED"))){
validate342.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SnmpTrapActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema211.allOf[1].properties.id.enum}}];
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
validate342.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SnmpTrapActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate342.errors = [{instancePath,schemaPath:"#/components/responses/SnmpTrapActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate342.errors = vErrors;
return errors === 0;
}
validate342.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_SnmpTrap = validate344;
const schema212 = {"type":"object","additionalProperties":false,"required":["authenticationProtocol","engineId","port","privacyProtocol","securityLevel","securityName","trapType"],"properties":{"authenticationProtocol":{"type":"string"},"engineId":{"type":"string"},"port":{"type":"integer"},"privacyProtocol":{"type":"string"},"securityLevel":{"type":"string"},"securityName":{"type":"string"},"trapType":{"type":"string"}}};

function validate344(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate344.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.authenticationProtocol === undefined) && (missing0 = "authenticationProtocol")) || ((data.engineId === undefined) && (missing0 = "engineId"))) || ((data.port === undefined) && (missing0 = "port"))) || ((data.privacyProtocol === undefined) && (missing0 = "privacyProtocol"))) || ((data.securityLevel === undefined) && (missing0 = "securityLevel"))) || ((data.securityName === undefined) && (missing0 = "securityName"))) || ((data.trapType === undefined) && (missing0 = "trapType"))){
validate344.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpTrap/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "authenticationProtocol") || (key0 === "engineId")) || (key0 === "port")) || (key0 === "privacyProtocol")) || (key0 === "securityLevel")) || (key0 === "securityName")) || (key0 === "trapType"))){
validate344.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpTrap/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.authenticationProtocol !== undefined){
const _errs2 = errors;
if(typeof data.authenticationProtocol !== "string"){
validate344.errors = [{instancePath:instancePath+"/authenticationProtocol",schemaPath:"#/components/schemas/SnmpTrap/properties/authenticationProtocol/type",keyword:"type",params:{type: "string"}}];
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
validate344.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpTrap/properties/engineId/type",keyword:"type",params:{type: "string"}}];
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
validate344.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/SnmpTrap/properties/port/type",keyword:"type",params:{type: "integer"}}];
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
validate344.errors = [{instancePath:instancePath+"/privacyProtocol",schemaPath:"#/components/schemas/SnmpTrap/properties/privacyProtocol/type",keyword:"type",params:{type: "string"}}];
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
validate344.errors = [{instancePath:instancePath+"/securityLevel",schemaPath:"#/components/schemas/SnmpTrap/properties/securityLevel/type",keyword:"type",params:{type: "string"}}];
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
validate344.errors = [{instancePath:instancePath+"/securityName",schemaPath:"#/components/schemas/SnmpTrap/properties/securityName/type",keyword:"type",params:{type: "string"}}];
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
validate344.errors = [{instancePath:instancePath+"/trapType",schemaPath:"#/components/schemas/SnmpTrap/properties/trapType/type",keyword:"type",params:{type: "string"}}];
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
validate344.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpTrap/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate344.errors = vErrors;
return errors === 0;
}
validate344.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SnmpTrapNotFound_content_application_1json_schema = validate345;
const schema213 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SNMP_TRAP_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate345(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate345.evaluated;
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
if(!(data.id === "SNMP_TRAP_DOES_NOT_EXIST")){
validate345.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SnmpTrapNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema213.allOf[1].properties.id.enum}}];
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
validate345.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SnmpTrapNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate345.errors = [{instancePath,schemaPath:"#/components/responses/SnmpTrapNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate345.errors = vErrors;
return errors === 0;
}
validate345.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_SnmpUserLocation_schema = validate347;
const schema214 = {"type":"string","pattern":"^/api/lunasa/snmp/users/[^/]+$"};
const pattern20 = new RegExp("^/api/lunasa/snmp/users/[^/]+$", "u");

function validate347(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate347.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern20.test(data)){
validate347.errors = [{instancePath,schemaPath:"#/components/headers/SnmpUserLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/snmp/users/[^/]+$"}}];
return false;
}
}
else {
validate347.errors = [{instancePath,schemaPath:"#/components/headers/SnmpUserLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate347.errors = vErrors;
return errors === 0;
}
validate347.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SnmpUserRefused_content_application_1json_schema = validate348;
const schema215 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","SNMP_USER_ALREADY_EXISTS"]},"returnCode":{"const":400}}}]};

function validate348(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate348.evaluated;
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
if(!(((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "SNMP_USER_ALREADY_EXISTS"))){
validate348.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SnmpUserRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema215.allOf[1].properties.id.enum}}];
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
validate348.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SnmpUserRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate348.errors = [{instancePath,schemaPath:"#/components/responses/SnmpUserRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate348.errors = vErrors;
return errors === 0;
}
validate348.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_SnmpUser = validate350;
const schema216 = {"type":"object","additionalProperties":true,"required":["id","authenticationProtocol","privacyProtocol","notifications"],"properties":{"id":{"type":"string"},"authenticationProtocol":{"type":"string"},"privacyProtocol":{"type":"string"},"notifications":{"type":"array","items":{"type":"string"}}}};

function validate350(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate350.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.authenticationProtocol === undefined) && (missing0 = "authenticationProtocol"))) || ((data.privacyProtocol === undefined) && (missing0 = "privacyProtocol"))) || ((data.notifications === undefined) && (missing0 = "notifications"))){
validate350.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpUser/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate350.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/SnmpUser/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate350.errors = [{instancePath:instancePath+"/authenticationProtocol",schemaPath:"#/components/schemas/SnmpUser/properties/authenticationProtocol/type",keyword:"type",params:{type: "string"}}];
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
validate350.errors = [{instancePath:instancePath+"/privacyProtocol",schemaPath:"#/components/schemas/SnmpUser/properties/privacyProtocol/type",keyword:"type",params:{type: "string"}}];
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
validate350.errors = [{instancePath:instancePath+"/notifications/" + i0,schemaPath:"#/components/schemas/SnmpUser/properties/notifications/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
else {
validate350.errors = [{instancePath:instancePath+"/notifications",schemaPath:"#/components/schemas/SnmpUser/properties/notifications/type",keyword:"type",params:{type: "array"}}];
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
validate350.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpUser/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate350.errors = vErrors;
return errors === 0;
}
validate350.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SnmpUserNotFound_content_application_1json_schema = validate351;
const schema217 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SNMP_USER_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate351.evaluated;
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
if(!(data.id === "SNMP_USER_DOES_NOT_EXIST")){
validate351.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SnmpUserNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema217.allOf[1].properties.id.enum}}];
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
validate351.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SnmpUserNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate351.errors = [{instancePath,schemaPath:"#/components/responses/SnmpUserNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate351.errors = vErrors;
return errors === 0;
}
validate351.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_SnmpNotificationLocation_schema = validate353;
const schema218 = {"type":"string","pattern":"^/api/lunasa/snmp/users/[^/]+/notifications/[^/]+$"};
const pattern21 = new RegExp("^/api/lunasa/snmp/users/[^/]+/notifications/[^/]+$", "u");

function validate353(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate353.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern21.test(data)){
validate353.errors = [{instancePath,schemaPath:"#/components/headers/SnmpNotificationLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/snmp/users/[^/]+/notifications/[^/]+$"}}];
return false;
}
}
else {
validate353.errors = [{instancePath,schemaPath:"#/components/headers/SnmpNotificationLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate353.errors = vErrors;
return errors === 0;
}
validate353.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SnmpNotificationRefused_content_application_1json_schema = validate354;
const schema219 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","SNMP_NOTIFICATION_ALREADY_EXISTS"]},"returnCode":{"const":400}}}]};

function validate354(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate354.evaluated;
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
if(!(((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "SNMP_NOTIFICATION_ALREADY_EXISTS"))){
validate354.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SnmpNotificationRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema219.allOf[1].properties.id.enum}}];
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
validate354.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SnmpNotificationRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
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
validate354.errors = [{instancePath,schemaPath:"#/components/responses/SnmpNotificationRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate354.errors = vErrors;
return errors === 0;
}
validate354.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_SnmpNotification = validate356;
const schema220 = {"type":"object","additionalProperties":true,"required":["id","address","port","type","authenticationProtocol","privacyProtocol"],"properties":{"id":{"type":"string"},"address":{"type":"string"},"port":{"type":"integer","minimum":0,"maximum":65535},"type":{"type":"string","enum":["trap","inform"]},"authenticationProtocol":{"type":"string"},"privacyProtocol":{"type":"string"},"engineId":{"type":"string"}}};

function validate356(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate356.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.address === undefined) && (missing0 = "address"))) || ((data.port === undefined) && (missing0 = "port"))) || ((data.type === undefined) && (missing0 = "type"))) || ((data.authenticationProtocol === undefined) && (missing0 = "authenticationProtocol"))) || ((data.privacyProtocol === undefined) && (missing0 = "privacyProtocol"))){
validate356.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpNotification/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate356.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/SnmpNotification/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate356.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/SnmpNotification/properties/address/type",keyword:"type",params:{type: "string"}}];
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
validate356.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/SnmpNotification/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
validate356.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/SnmpNotification/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate356.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/SnmpNotification/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate356.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/SnmpNotification/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data3 === "trap") || (data3 === "inform"))){
validate356.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/SnmpNotification/properties/type/enum",keyword:"enum",params:{allowedValues: schema220.properties.type.enum}}];
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
validate356.errors = [{instancePath:instancePath+"/authenticationProtocol",schemaPath:"#/components/schemas/SnmpNotification/properties/authenticationProtocol/type",keyword:"type",params:{type: "string"}}];
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
validate356.errors = [{instancePath:instancePath+"/privacyProtocol",schemaPath:"#/components/schemas/SnmpNotification/properties/privacyProtocol/type",keyword:"type",params:{type: "string"}}];
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
validate356.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpNotification/properties/engineId/type",keyword:"type",params:{type: "string"}}];
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
validate356.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpNotification/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate356.errors = vErrors;
return errors === 0;
}
validate356.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SnmpNotificationNotFound_content_application_1json_schema = validate357;
const schema221 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SNMP_USER_DOES_NOT_EXIST","SNMP_NOTIFICATION_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate357(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate357.evaluated;
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
if(!((data0 === "SNMP_USER_DOES_NOT_EXIST") || (data0 === "SNMP_NOTIFICATION_DOES_NOT_EXIST"))){
validate357.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SnmpNotificationNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema221.allOf[1].properties.id.enum}}];
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
validate357.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SnmpNotificationNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate357.errors = [{instancePath,schemaPath:"#/components/responses/SnmpNotificationNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate357.errors = vErrors;
return errors === 0;
}
validate357.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_UnknownPath_content_application_1json_schema = validate359;
const schema222 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_NO_RESOURCE"]},"returnCode":{"const":404}}}]};

function validate359(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate359.evaluated;
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
validate359.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/UnknownPath/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema222.allOf[1].properties.id.enum}}];
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
validate359.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/UnknownPath/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
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
validate359.errors = [{instancePath,schemaPath:"#/components/responses/UnknownPath/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate359.errors = vErrors;
return errors === 0;
}
validate359.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_MethodNotAllowed_content_application_1json_schema = validate361;
const schema223 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_METHOD_NOT_ALLOWED"]},"returnCode":{"const":405}}}]};

function validate361(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate361.evaluated;
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
validate361.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/MethodNotAllowed/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema223.allOf[1].properties.id.enum}}];
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
validate361.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/MethodNotAllowed/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 405}}];
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
validate361.errors = [{instancePath,schemaPath:"#/components/responses/MethodNotAllowed/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate361.errors = vErrors;
return errors === 0;
}
validate361.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_AllowedMethods_schema = validate363;
const schema224 = {"type":"string","minLength":1};

function validate363(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate363.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func0(data) < 1){
validate363.errors = [{instancePath,schemaPath:"#/components/headers/AllowedMethods/schema/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate363.errors = [{instancePath,schemaPath:"#/components/headers/AllowedMethods/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate363.errors = vErrors;
return errors === 0;
}
validate363.evaluated = {"dynamicProps":false,"dynamicItems":false};

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
const answer65 = {
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
const answer66 = {
  contract: '#/paths/~1api~1lunasa~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer67 = {
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
const answer68 = {
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
const answer69 = {
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
const answer70 = {
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
const answer71 = {
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
const answer72 = {
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
const answer73 = {
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
const answer74 = {
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
const answer75 = {
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
const answer76 = {
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
const answer77 = {
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
const answer78 = {
  contract: '#/components/responses/SensorsNotReady',
  content: {
    'application/json': check_components_responses_SensorsNotReady_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: ['APPLIANCE_SENSORS_NOT_READY'],
};
const answer79 = {
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
const answer80 = {
  contract: '#/paths/~1api~1lunasa~1logs~1lunalogs/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer81 = {
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
const answer82 = {
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
const answer83 = {
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
const answer84 = {
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
const answer85 = {
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
const answer86 = {
  contract: '#/paths/~1api~1lunasa~1services~1{serviceid}~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: check_components_headers_TaskLocation_schema },
  },
  errors: [],
};
const answer87 = {
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
const answer88 = {
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
const answer89 = {
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
const answer90 = {
  contract: '#/paths/~1api~1lunasa~1ssh/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer91 = {
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
const answer92 = {
  contract: '#/paths/~1api~1lunasa~1ssh~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer93 = {
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
const answer94 = {
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
const answer95 = {
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
const answer96 = {
  contract: '#/paths/~1api~1lunasa~1webServer/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer97 = {
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
const answer98 = {
  contract: '#/paths/~1api~1lunasa~1webServer~1blocklist/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer99 = {
  contract: '#/paths/~1api~1lunasa~1webServer~1blocklist/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer100 = {
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
const answer101 = {
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
const answer102 = {
  contract: '#/paths/~1api~1lunasa~1packageFiles/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer103 = {
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
const answer104 = {
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
const answer105 = {
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
const answer106 = {
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
const answer107 = {
  contract: '#/paths/~1api~1lunasa~1upgrades/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/UpgradeLocation', check: check_components_headers_UpgradeLocation_schema },
  },
  errors: [],
};
const answer108 = {
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
const answer109 = {
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
const answer110 = {
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
const answer111 = {
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
const answer112 = {
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
const answer113 = {
  contract: '#/paths/~1api~1lunasa~1config~1backups~1{backupid}~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer114 = {
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
const answer115 = {
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
const answer116 = {
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
const answer117 = {
  contract: '#/paths/~1api~1clusters/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/ClusterMembersLocation', check: check_components_headers_ClusterMembersLocation_schema },
  },
  errors: [],
};
const answer118 = {
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
const answer119 = {
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
const answer120 = {
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
const answer121 = {
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
const answer122 = {
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
const answer123 = {
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
const answer124 = {
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
const answer125 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmLocation', check: check_components_headers_HsmLocation_schema },
  },
  errors: [],
};
const answer126 = {
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
const answer127 = {
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
const answer128 = {
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
const answer129 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1login/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmRoleLocation', check: check_components_headers_HsmRoleLocation_schema },
  },
  errors: [],
};
const answer130 = {
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
const answer131 = {
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
const answer132 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1logout/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmLocation', check: check_components_headers_HsmLocation_schema },
  },
  errors: [],
};
const answer133 = {
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
const answer134 = {
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
const answer135 = {
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
const answer136 = {
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
const answer137 = {
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
const answer138 = {
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
const answer139 = {
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
const answer140 = {
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
const answer141 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmRoleLocation', check: check_components_headers_HsmRoleLocation_schema },
  },
  errors: [],
};
const answer142 = {
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
const answer143 = {
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
const answer144 = {
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
const answer145 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmRoleLocation', check: check_components_headers_HsmRoleLocation_schema },
  },
  errors: [],
};
const answer146 = {
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
const answer147 = {
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
const answer148 = {
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
const answer149 = {
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
const answer150 = {
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
const answer151 = {
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
const answer152 = {
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
const answer153 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionRoleLocation', check: check_components_headers_PartitionRoleLocation_schema },
  },
  errors: [],
};
const answer154 = {
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
const answer155 = {
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
const answer156 = {
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
const answer157 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionRoleLocation', check: check_components_headers_PartitionRoleLocation_schema },
  },
  errors: [],
};
const answer158 = {
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
const answer159 = {
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
const answer160 = {
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
const answer161 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionRoleLocation', check: check_components_headers_PartitionRoleLocation_schema },
  },
  errors: [],
};
const answer162 = {
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
const answer163 = {
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
const answer164 = {
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
const answer165 = {
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
const answer166 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionLocation', check: check_components_headers_PartitionLocation_schema },
  },
  errors: [],
};
const answer167 = {
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
const answer168 = {
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
const answer169 = {
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
const answer170 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionLocation', check: check_components_headers_PartitionLocation_schema },
  },
  errors: [],
};
const answer171 = {
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
const answer172 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/delete/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer173 = {
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
const answer174 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1login/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionRoleLocation', check: check_components_headers_PartitionRoleLocation_schema },
  },
  errors: [],
};
const answer175 = {
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
const answer176 = {
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
const answer177 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1logout/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionLocation', check: check_components_headers_PartitionLocation_schema },
  },
  errors: [],
};
const answer178 = {
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
const answer179 = {
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
const answer180 = {
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
const answer181 = {
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
const answer182 = {
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
const answer183 = {
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
const answer184 = {
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
const answer185 = {
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
const answer186 = {
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
const answer187 = {
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
const answer188 = {
  contract: '#/paths/~1api~1lunasa~1network/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer189 = {
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
const answer190 = {
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
const answer191 = {
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
const answer192 = {
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
const answer193 = {
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
const answer194 = {
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
const answer195 = {
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
const answer196 = {
  contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}~1ip4/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer197 = {
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
const answer198 = {
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
const answer199 = {
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
const answer200 = {
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
const answer201 = {
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
const answer202 = {
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
const answer203 = {
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
const answer204 = {
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
const answer205 = {
  contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}~1classes~1{classid}/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TrafficClassLocation', check: check_components_headers_TrafficClassLocation_schema },
  },
  errors: [],
};
const answer206 = {
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
const answer207 = {
  contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}~1routes~1{routeid}/delete/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer208 = {
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
const answer209 = {
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
const answer210 = {
  contract: '#/paths/~1api~1lunasa~1network~1measurement~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer211 = {
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
const answer212 = {
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
const answer213 = {
  contract: '#/paths/~1api~1lunasa~1time/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer214 = {
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
const answer215 = {
  contract: '#/paths/~1api~1lunasa~1time/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer216 = {
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
const answer217 = {
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
const answer218 = {
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
const answer219 = {
  contract: '#/paths/~1api~1lunasa~1ntp~1servers/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/NtpServerLocation', check: check_components_headers_NtpServerLocation_schema },
  },
  errors: [],
};
const answer220 = {
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
const answer221 = {
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
const answer222 = {
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
const answer223 = {
  contract: '#/paths/~1api~1lunasa~1ntp~1servers~1{serverid}/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer224 = {
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
const answer225 = {
  contract: '#/paths/~1api~1lunasa~1ntp~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer226 = {
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
const answer227 = {
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
const answer228 = {
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
const answer229 = {
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
const answer230 = {
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
const answer231 = {
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
const answer232 = {
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
const answer233 = {
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
const answer234 = {
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
const answer235 = {
  contract: '#/paths/~1api~1lunasa~1syslog~1remoteHosts/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer236 = {
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
const answer237 = {
  contract: '#/paths/~1api~1lunasa~1syslog~1remoteHosts~1ca/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer238 = {
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
const answer239 = {
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
const answer240 = {
  contract: '#/paths/~1api~1lunasa~1syslog~1remoteHosts~1certificate/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer241 = {
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
const answer242 = {
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
const answer243 = {
  contract: '#/paths/~1api~1lunasa~1syslog~1remoteHosts~1certificate/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer244 = {
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
const answer245 = {
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
const answer246 = {
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
const answer247 = {
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
const answer248 = {
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
const answer249 = {
  contract: '#/paths/~1api~1lunasa~1snmp~1traps~1test/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer250 = {
  contract: '#/paths/~1api~1lunasa~1snmp~1traps~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer251 = {
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
const answer252 = {
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
const answer253 = {
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
const answer254 = {
  contract: '#/paths/~1api~1lunasa~1snmp~1users/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/SnmpUserLocation', check: check_components_headers_SnmpUserLocation_schema },
  },
  errors: [],
};
const answer255 = {
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
const answer256 = {
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
const answer257 = {
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
const answer258 = {
  contract: '#/paths/~1api~1lunasa~1snmp~1users~1{userid}~1notifications/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/SnmpNotificationLocation', check: check_components_headers_SnmpNotificationLocation_schema },
  },
  errors: [],
};
const answer259 = {
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
const answer260 = {
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
const answer261 = {
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
const answer262 = {
  contract: '#/paths/~1api~1lunasa~1snmp~1users~1{userid}~1notifications~1{notificationid}/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer263 = {
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
const answer264 = {
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
    listApplianceActions: { contract: '#/paths/~1api~1lunasa~1actions/get', answers: { 200: answer64, 400: answer1, 401: answer9, 500: answer3 } },
    performApplianceAction: { contract: '#/paths/~1api~1lunasa~1actions~1{actionid}/post', answers: { 202: answer65, 204: answer66, 400: answer67, 401: answer9, 404: answer68, 500: answer3 } },
    getCpu: { contract: '#/paths/~1api~1lunasa~1cpu/get', answers: { 200: answer69, 400: answer1, 401: answer9, 500: answer3 } },
    listCpuProcesses: { contract: '#/paths/~1api~1lunasa~1cpu~1process~1processes/get', answers: { 200: answer70, 400: answer1, 401: answer9, 500: answer3 } },
    listProcesses: { contract: '#/paths/~1api~1lunasa~1cpu~1processes/get', answers: { 200: answer71, 400: answer1, 401: answer9, 500: answer3 } },
    getMemory: { contract: '#/paths/~1api~1lunasa~1memory/get', answers: { 200: answer72, 400: answer1, 401: answer9, 500: answer3 } },
    getDisk: { contract: '#/paths/~1api~1lunasa~1disk/get', answers: { 200: answer73, 400: answer1, 401: answer9, 500: answer3 } },
    listDiskPartitions: { contract: '#/paths/~1api~1lunasa~1disk~1partitions/get', answers: { 200: answer74, 400: answer1, 401: answer9, 500: answer3 } },
    getDiskPartition: { contract: '#/paths/~1api~1lunasa~1disk~1partitions~1{id}/get', answers: { 200: answer75, 400: answer1, 401: answer9, 404: answer76, 500: answer3 } },
    listSensors: { contract: '#/paths/~1api~1lunasa~1sensors/get', answers: { 200: answer77, 400: answer1, 401: answer9, 500: answer3, 503: answer78 } },
    getSensor: { contract: '#/paths/~1api~1lunasa~1sensors~1{sensorid}/get', answers: { 200: answer79, 400: answer1, 401: answer9, 404: answer76, 500: answer3, 503: answer78 } },
    createLogMessage: { contract: '#/paths/~1api~1lunasa~1logs~1lunalogs/post', answers: { 204: answer80, 400: answer1, 401: answer9, 500: answer3 } },
    listServices: { contract: '#/paths/~1api~1lunasa~1services/get', answers: { 200: answer81, 400: answer1, 401: answer9, 500: answer3 } },
    getService: { contract: '#/paths/~1api~1lunasa~1services~1{serviceid}/get', answers: { 200: answer82, 400: answer1, 401: answer9, 404: answer83, 500: answer3 } },
    changeService: { contract: '#/paths/~1api~1lunasa~1services~1{serviceid}/patch', answers: { 200: answer84, 400: answer85, 401: answer9, 404: answer83, 500: answer3 } },
    performServiceAction: { contract: '#/paths/~1api~1lunasa~1services~1{serviceid}~1actions~1{actionid}/post', answers: { 204: answer86, 400: answer87, 401: answer9, 404: answer88, 500: answer3 } },
    getSsh: { contract: '#/paths/~1api~1lunasa~1ssh/get', answers: { 200: answer89, 400: answer1, 401: answer9, 500: answer3 } },
    changeSsh: { contract: '#/paths/~1api~1lunasa~1ssh/patch', answers: { 204: answer90, 400: answer91, 401: answer9, 500: answer3 } },
    performSshAction: { contract: '#/paths/~1api~1lunasa~1ssh~1actions~1{actionid}/post', answers: { 204: answer92, 400: answer93, 401: answer9, 404: answer94, 500: answer3 } },
    getWebServer: { contract: '#/paths/~1api~1lunasa~1webServer/get', answers: { 200: answer95, 400: answer1, 401: answer9, 500: answer3 } },
    changeWebServer: { contract: '#/paths/~1api~1lunasa~1webServer/patch', answers: { 204: answer96, 400: answer1, 401: answer9, 500: answer3 } },
    getBlocklist: { contract: '#/paths/~1api~1lunasa~1webServer~1blocklist/get', answers: { 200: answer97, 400: answer1, 401: answer9, 500: answer3 } },
    replaceBlocklist: { contract: '#/paths/~1api~1lunasa~1webServer~1blocklist/put', answers: { 204: answer98, 400: answer1, 401: answer9, 500: answer3 } },
    changeBlocklist: { contract: '#/paths/~1api~1lunasa~1webServer~1blocklist/patch', answers: { 204: answer99, 400: answer1, 401: answer9, 500: answer3 } },
    listWebServerActions: { contract: '#/paths/~1api~1lunasa~1webServer~1actions/get', answers: { 200: answer100, 400: answer1, 401: answer9, 500: answer3 } },
    listPackageFiles: { contract: '#/paths/~1api~1lunasa~1packageFiles/get', answers: { 200: answer101, 400: answer1, 401: answer9, 500: answer3 } },
    createPackageFile: { contract: '#/paths/~1api~1lunasa~1packageFiles/post', answers: { 204: answer102, 400: answer103, 401: answer9, 404: answer104, 500: answer3 } },
    listPackages: { contract: '#/paths/~1api~1lunasa~1packages/get', answers: { 200: answer105, 400: answer1, 401: answer9, 500: answer3 } },
    listUpgrades: { contract: '#/paths/~1api~1lunasa~1upgrades/get', answers: { 200: answer106, 400: answer1, 401: answer9, 500: answer3 } },
    createUpgrade: { contract: '#/paths/~1api~1lunasa~1upgrades/post', answers: { 204: answer107, 400: answer108, 401: answer9, 404: answer104, 500: answer3 } },
    getUpgrade: { contract: '#/paths/~1api~1lunasa~1upgrades~1{upgradeid}/get', answers: { 200: answer109, 400: answer1, 401: answer9, 404: answer110, 500: answer3 } },
    getCluster: { contract: '#/paths/~1api~1lunasa~1cluster/get', answers: { 200: answer111, 400: answer1, 401: answer9, 500: answer3 } },
    getConfig: { contract: '#/paths/~1api~1lunasa~1config/get', answers: { 200: answer112, 400: answer1, 401: answer9, 500: answer3 } },
    performBackupAction: { contract: '#/paths/~1api~1lunasa~1config~1backups~1{backupid}~1actions~1{actionid}/post', answers: { 204: answer113, 400: answer114, 401: answer9, 404: answer115, 500: answer3 } },
    createCluster: { contract: '#/paths/~1api~1clusters/post', answers: { 202: answer116, 204: answer117, 400: answer118, 401: answer9, 500: answer3 } },
    listClusterMembers: { contract: '#/paths/~1api~1clusters~1{clusterID}~1members/get', answers: { 200: answer119, 400: answer1, 401: answer9, 404: answer120, 500: answer3 } },
    listHsms: { contract: '#/paths/~1api~1lunasa~1hsms/get', answers: { 200: answer121, 400: answer1, 401: answer9, 500: answer3 } },
    getHsm: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}/get', answers: { 200: answer122, 400: answer1, 401: answer9, 404: answer123, 500: answer3 } },
    initializeHsm: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}/put', answers: { 202: answer124, 204: answer125, 400: answer126, 401: answer127, 404: answer123, 500: answer3 } },
    loginHsm: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1login/post', answers: { 202: answer128, 204: answer129, 400: answer130, 401: answer5, 404: answer123, 500: answer3 } },
    logoutHsm: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1logout/post', answers: { 202: answer131, 204: answer132, 400: answer1, 401: answer5, 404: answer123, 500: answer3 } },
    listHsmActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1actions/get', answers: { 200: answer133, 400: answer1, 401: answer9, 404: answer123, 500: answer3 } },
    performHsmAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1actions~1{actionid}/post', answers: { 200: answer134, 400: answer1, 401: answer135, 404: answer136, 500: answer3 } },
    listHsmRoles: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles/get', answers: { 200: answer137, 400: answer1, 401: answer9, 404: answer123, 500: answer3 } },
    getHsmRole: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}/get', answers: { 200: answer138, 400: answer1, 401: answer9, 404: answer139, 500: answer3 } },
    changeHsmRolePassword: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}/patch', answers: { 202: answer140, 204: answer141, 400: answer142, 401: answer9, 404: answer139, 500: answer3 } },
    listHsmRoleActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}~1actions/get', answers: { 200: answer143, 400: answer1, 401: answer9, 404: answer139, 500: answer3 } },
    performHsmRoleAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}~1actions~1{actionid}/post', answers: { 202: answer144, 204: answer145, 400: answer146, 401: answer135, 404: answer147, 500: answer3 } },
    listPartitionRoles: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles/get', answers: { 200: answer148, 400: answer1, 401: answer9, 404: answer149, 500: answer3 } },
    getPartitionRole: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/get', answers: { 200: answer150, 400: answer1, 401: answer9, 404: answer151, 500: answer3 } },
    initializePartitionRole: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/put', answers: { 202: answer152, 204: answer153, 400: answer154, 401: answer155, 404: answer151, 500: answer3 } },
    changePartitionRolePassword: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/patch', answers: { 202: answer156, 204: answer157, 400: answer158, 401: answer9, 404: answer151, 500: answer3 } },
    listPartitionRoleActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}~1actions/get', answers: { 200: answer159, 400: answer1, 401: answer9, 404: answer151, 500: answer3 } },
    performPartitionRoleAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}~1actions~1{actionid}/post', answers: { 202: answer160, 204: answer161, 400: answer162, 401: answer155, 404: answer163, 500: answer3 } },
    listPartitions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions/get', answers: { 200: answer164, 400: answer1, 401: answer9, 404: answer123, 500: answer3 } },
    createPartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions/post', answers: { 202: answer165, 204: answer166, 400: answer167, 401: answer135, 404: answer123, 500: answer3 } },
    getPartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/get', answers: { 200: answer168, 400: answer1, 401: answer9, 404: answer149, 500: answer3 } },
    initializePartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/put', answers: { 202: answer169, 204: answer170, 400: answer1, 401: answer171, 404: answer149, 500: answer3 } },
    deletePartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/delete', answers: { 204: answer172, 400: answer1, 401: answer135, 404: answer149, 500: answer3 } },
    loginPartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1login/post', answers: { 202: answer173, 204: answer174, 400: answer175, 401: answer5, 404: answer149, 500: answer3 } },
    logoutPartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1logout/post', answers: { 202: answer176, 204: answer177, 400: answer1, 401: answer5, 404: answer149, 500: answer3 } },
    getSmk: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1smk~1{smkid}/get', answers: { 200: answer178, 400: answer179, 401: answer9, 404: answer180, 500: answer3 } },
    listSmkActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1smk~1{smkid}~1actions/get', answers: { 200: answer181, 400: answer179, 401: answer9, 404: answer180, 500: answer3 } },
    performSmkAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1smk~1{smkid}~1actions~1{actionid}/post', answers: { 200: answer182, 400: answer179, 401: answer155, 403: answer183, 404: answer184, 409: answer185, 422: answer186, 500: answer3 } },
    getNetwork: { contract: '#/paths/~1api~1lunasa~1network/get', answers: { 200: answer187, 400: answer1, 401: answer9, 500: answer3 } },
    changeNetwork: { contract: '#/paths/~1api~1lunasa~1network/patch', answers: { 204: answer188, 400: answer189, 401: answer9, 500: answer3 } },
    performNetworkAction: { contract: '#/paths/~1api~1lunasa~1network~1actions~1{actionid}/post', answers: { 200: answer190, 400: answer1, 401: answer9, 404: answer191, 500: answer3 } },
    listNetworkDevices: { contract: '#/paths/~1api~1lunasa~1network~1devices/get', answers: { 200: answer192, 400: answer1, 401: answer9, 500: answer3 } },
    getNetworkDevice: { contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}/get', answers: { 200: answer193, 400: answer1, 401: answer9, 404: answer194, 500: answer3 } },
    getNetworkDeviceStats: { contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}~1stats/get', answers: { 200: answer195, 400: answer1, 401: answer9, 404: answer194, 500: answer3 } },
    replaceNetworkDeviceIp4: { contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}~1ip4/put', answers: { 204: answer196, 400: answer1, 401: answer9, 403: answer197, 404: answer194, 500: answer198 } },
    performNetworkDeviceAction: { contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}~1actions~1{actionid}/post', answers: { 200: answer199, 400: answer200, 401: answer9, 404: answer191, 500: answer3 } },
    getMeasurementStats: { contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}~1measurementStats/get', answers: { 200: answer201, 400: answer202, 401: answer9, 404: answer194, 500: answer3 } },
    getTrafficClass: { contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}~1classes~1{classid}/get', answers: { 200: answer203, 400: answer1, 401: answer9, 404: answer204, 500: answer3 } },
    replaceTrafficClass: { contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}~1classes~1{classid}/put', answers: { 204: answer205, 400: answer206, 401: answer9, 404: answer194, 500: answer3 } },
    deleteRoute: { contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}~1routes~1{routeid}/delete', answers: { 204: answer207, 400: answer1, 401: answer9, 404: answer208, 500: answer3 } },
    getMeasurement: { contract: '#/paths/~1api~1lunasa~1network~1measurement/get', answers: { 200: answer209, 400: answer1, 401: answer9, 500: answer3 } },
    performMeasurementAction: { contract: '#/paths/~1api~1lunasa~1network~1measurement~1actions~1{actionid}/post', answers: { 204: answer210, 400: answer211, 401: answer9, 404: answer191, 500: answer3 } },
    getTime: { contract: '#/paths/~1api~1lunasa~1time/get', answers: { 200: answer212, 400: answer1, 401: answer9, 500: answer3 } },
    replaceTime: { contract: '#/paths/~1api~1lunasa~1time/put', answers: { 204: answer213, 400: answer214, 401: answer9, 500: answer3 } },
    changeTime: { contract: '#/paths/~1api~1lunasa~1time/patch', answers: { 204: answer215, 400: answer214, 401: answer9, 500: answer3 } },
    getNtp: { contract: '#/paths/~1api~1lunasa~1ntp/get', answers: { 200: answer216, 400: answer1, 401: answer9, 500: answer3 } },
    getNtpStatus: { contract: '#/paths/~1api~1lunasa~1ntp~1status/get', answers: { 200: answer217, 400: answer1, 401: answer9, 500: answer3 } },
    listNtpServers: { contract: '#/paths/~1api~1lunasa~1ntp~1servers/get', answers: { 200: answer218, 400: answer1, 401: answer9, 500: answer3 } },
    createNtpServer: { contract: '#/paths/~1api~1lunasa~1ntp~1servers/post', answers: { 204: answer219, 400: answer220, 401: answer9, 500: answer3 } },
    getNtpServer: { contract: '#/paths/~1api~1lunasa~1ntp~1servers~1{serverid}/get', answers: { 200: answer221, 400: answer1, 401: answer9, 404: answer222, 500: answer3 } },
    replaceNtpServer: { contract: '#/paths/~1api~1lunasa~1ntp~1servers~1{serverid}/put', answers: { 204: answer223, 400: answer224, 401: answer9, 404: answer222, 500: answer3 } },
    performNtpAction: { contract: '#/paths/~1api~1lunasa~1ntp~1actions~1{actionid}/post', answers: { 204: answer225, 400: answer226, 401: answer9, 404: answer227, 409: answer228, 500: answer229 } },
    getSyslog: { contract: '#/paths/~1api~1lunasa~1syslog/get', answers: { 200: answer230, 400: answer1, 401: answer9, 500: answer3 } },
    listSyslogLogs: { contract: '#/paths/~1api~1lunasa~1syslog~1logs/get', answers: { 200: answer231, 400: answer1, 401: answer9, 500: answer3 } },
    getSyslogLog: { contract: '#/paths/~1api~1lunasa~1syslog~1logs~1{logid}/get', answers: { 200: answer232, 400: answer1, 401: answer9, 404: answer233, 500: answer3 } },
    listRemoteHosts: { contract: '#/paths/~1api~1lunasa~1syslog~1remoteHosts/get', answers: { 200: answer234, 400: answer1, 401: answer9, 500: answer3 } },
    createRemoteHost: { contract: '#/paths/~1api~1lunasa~1syslog~1remoteHosts/post', answers: { 204: answer235, 400: answer236, 401: answer9, 500: answer3 } },
    createSyslogCa: { contract: '#/paths/~1api~1lunasa~1syslog~1remoteHosts~1ca/post', answers: { 204: answer237, 400: answer238, 401: answer9, 404: answer239, 500: answer3 } },
    replaceSyslogCertificate: { contract: '#/paths/~1api~1lunasa~1syslog~1remoteHosts~1certificate/put', answers: { 204: answer240, 400: answer241, 401: answer9, 404: answer242, 500: answer3 } },
    createSyslogCertificate: { contract: '#/paths/~1api~1lunasa~1syslog~1remoteHosts~1certificate/patch', answers: { 204: answer243, 400: answer244, 401: answer9, 500: answer3 } },
    getSnmp: { contract: '#/paths/~1api~1lunasa~1snmp/get', answers: { 200: answer245, 400: answer1, 401: answer9, 500: answer3 } },
    createSnmpTrap: { contract: '#/paths/~1api~1lunasa~1snmp~1traps/post', answers: { 201: answer246, 400: answer247, 401: answer9, 500: answer248 } },
    performSnmpTrapTest: { contract: '#/paths/~1api~1lunasa~1snmp~1traps~1test/post', answers: { 204: answer249, 400: answer1, 401: answer9, 500: answer248 } },
    performSnmpTrapAction: { contract: '#/paths/~1api~1lunasa~1snmp~1traps~1actions~1{actionid}/post', answers: { 204: answer250, 400: answer1, 401: answer9, 404: answer251, 500: answer248 } },
    getSnmpTrap: { contract: '#/paths/~1api~1lunasa~1snmp~1traps~1{trapid}/get', answers: { 200: answer252, 400: answer1, 401: answer9, 404: answer253, 500: answer248 } },
    createSnmpUser: { contract: '#/paths/~1api~1lunasa~1snmp~1users/post', answers: { 204: answer254, 400: answer255, 401: answer9, 500: answer3 } },
    getSnmpUser: { contract: '#/paths/~1api~1lunasa~1snmp~1users~1{userid}/get', answers: { 200: answer256, 400: answer1, 401: answer9, 404: answer257, 500: answer3 } },
    createSnmpNotification: { contract: '#/paths/~1api~1lunasa~1snmp~1users~1{userid}~1notifications/post', answers: { 204: answer258, 400: answer259, 401: answer9, 404: answer257, 500: answer3 } },
    getSnmpNotification: { contract: '#/paths/~1api~1lunasa~1snmp~1users~1{userid}~1notifications~1{notificationid}/get', answers: { 200: answer260, 400: answer1, 401: answer9, 404: answer261, 500: answer3 } },
    changeSnmpNotification: { contract: '#/paths/~1api~1lunasa~1snmp~1users~1{userid}~1notifications~1{notificationid}/patch', answers: { 204: answer262, 400: answer1, 401: answer9, 404: answer261, 500: answer248 } },
  },
  unmatched: {
    path: { status: 404, answer: answer263 },
    method: { status: 405, answer: answer264 },
    malformed: { status: 400, answer: answer1 },
    failure: { status: 500, answer: answer3 },
  },
};
