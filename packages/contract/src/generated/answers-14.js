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

const check_components_schemas_TaskList = validate14;
const schema10 = {"type":"object","additionalProperties":false,"required":["tasks"],"properties":{"tasks":{"type":"array","items":{"$ref":"#/components/schemas/Task"}}}};
const schema11 = {"type":"object","additionalProperties":false,"required":["details","finishTime","instance","responseUrl","sourceUrl","startTime","state"],"properties":{"details":{"type":"string"},"finishTime":{"type":"string","pattern":"^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$"},"instance":{"type":"string"},"responseUrl":{"type":"string"},"sourceUrl":{"type":"string"},"startTime":{"type":"string","pattern":"^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$"},"state":{"$ref":"#/components/schemas/TaskState"}}};
const pattern1 = new RegExp("^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$", "u");
const schema12 = {"type":"string","enum":["Waiting","Running","Finished","Error"]};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate16.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate16.errors = [{instancePath,schemaPath:"#/components/schemas/TaskState/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data === "Waiting") || (data === "Running")) || (data === "Finished")) || (data === "Error"))){
validate16.errors = [{instancePath,schemaPath:"#/components/schemas/TaskState/enum",keyword:"enum",params:{allowedValues: schema12.enum}}];
return false;
}
validate16.errors = vErrors;
return errors === 0;
}
validate16.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if((((((((data.details === undefined) && (missing0 = "details")) || ((data.finishTime === undefined) && (missing0 = "finishTime"))) || ((data.instance === undefined) && (missing0 = "instance"))) || ((data.responseUrl === undefined) && (missing0 = "responseUrl"))) || ((data.sourceUrl === undefined) && (missing0 = "sourceUrl"))) || ((data.startTime === undefined) && (missing0 = "startTime"))) || ((data.state === undefined) && (missing0 = "state"))){
validate15.errors = [{instancePath,schemaPath:"#/components/schemas/Task/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "details") || (key0 === "finishTime")) || (key0 === "instance")) || (key0 === "responseUrl")) || (key0 === "sourceUrl")) || (key0 === "startTime")) || (key0 === "state"))){
validate15.errors = [{instancePath,schemaPath:"#/components/schemas/Task/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.details !== undefined){
const _errs2 = errors;
if(typeof data.details !== "string"){
validate15.errors = [{instancePath:instancePath+"/details",schemaPath:"#/components/schemas/Task/properties/details/type",keyword:"type",params:{type: "string"}}];
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
if(!pattern1.test(data1)){
validate15.errors = [{instancePath:instancePath+"/finishTime",schemaPath:"#/components/schemas/Task/properties/finishTime/pattern",keyword:"pattern",params:{pattern: "^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$"}}];
return false;
}
}
else {
validate15.errors = [{instancePath:instancePath+"/finishTime",schemaPath:"#/components/schemas/Task/properties/finishTime/type",keyword:"type",params:{type: "string"}}];
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
validate15.errors = [{instancePath:instancePath+"/instance",schemaPath:"#/components/schemas/Task/properties/instance/type",keyword:"type",params:{type: "string"}}];
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
validate15.errors = [{instancePath:instancePath+"/responseUrl",schemaPath:"#/components/schemas/Task/properties/responseUrl/type",keyword:"type",params:{type: "string"}}];
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
validate15.errors = [{instancePath:instancePath+"/sourceUrl",schemaPath:"#/components/schemas/Task/properties/sourceUrl/type",keyword:"type",params:{type: "string"}}];
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
if(!pattern1.test(data5)){
validate15.errors = [{instancePath:instancePath+"/startTime",schemaPath:"#/components/schemas/Task/properties/startTime/pattern",keyword:"pattern",params:{pattern: "^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$"}}];
return false;
}
}
else {
validate15.errors = [{instancePath:instancePath+"/startTime",schemaPath:"#/components/schemas/Task/properties/startTime/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate16(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
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
validate15.errors = [{instancePath,schemaPath:"#/components/schemas/Task/type",keyword:"type",params:{type: "object"}}];
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
if((data.tasks === undefined) && (missing0 = "tasks")){
validate14.errors = [{instancePath,schemaPath:"#/components/schemas/TaskList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "tasks")){
validate14.errors = [{instancePath,schemaPath:"#/components/schemas/TaskList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
if(!(validate15(data0[i0], {instancePath:instancePath+"/tasks/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
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
validate14.errors = [{instancePath:instancePath+"/tasks",schemaPath:"#/components/schemas/TaskList/properties/tasks/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate14.errors = [{instancePath,schemaPath:"#/components/schemas/TaskList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}
validate14.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_NotAuthorized_content_application_1json_schema = validate19;
const schema13 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_NO_ACL_RULE"]},"returnCode":{"const":401}}}]};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate19.evaluated;
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
validate19.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NotAuthorized/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema13.allOf[1].properties.id.enum}}];
return false;
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
validate19.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NotAuthorized/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate19.errors = [{instancePath,schemaPath:"#/components/responses/NotAuthorized/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate19.errors = vErrors;
return errors === 0;
}
validate19.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Task = validate15;

const check_components_headers_TaskResponseLocation_schema = validate21;
const schema14 = {"type":"string","pattern":"^/tasks/[^/]+/response$"};
const pattern3 = new RegExp("^/tasks/[^/]+/response$", "u");

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
if(errors === 0){
if(typeof data === "string"){
if(!pattern3.test(data)){
validate21.errors = [{instancePath,schemaPath:"#/components/headers/TaskResponseLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/tasks/[^/]+/response$"}}];
return false;
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/components/headers/TaskResponseLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_TaskGone_content_application_1json_schema = validate22;
const schema15 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_TASK_DOES_NOT_EXIST"]},"returnCode":{"const":410}}}]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
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
validate22.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/TaskGone/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema15.allOf[1].properties.id.enum}}];
return false;
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
validate22.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/TaskGone/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 410}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/components/responses/TaskGone/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_TaskOutput = validate24;
const schema16 = {"type":"object","additionalProperties":true};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
validate24.errors = [{instancePath,schemaPath:"#/components/schemas/TaskOutput/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_TaskNotComplete_content_application_1json_schema = validate25;
const schema17 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_TASK_NOT_COMPLETE"]},"returnCode":{"const":409}}}]};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
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
validate25.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/TaskNotComplete/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema17.allOf[1].properties.id.enum}}];
return false;
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
validate25.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/TaskNotComplete/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 409}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate25.errors = [{instancePath,schemaPath:"#/components/responses/TaskNotComplete/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_ActionList = validate27;
const schema18 = {"type":"object","additionalProperties":false,"required":["actions"],"properties":{"actions":{"type":"array","items":{"$ref":"#/components/schemas/ActionStub"}}}};
const schema19 = {"type":"object","additionalProperties":false,"required":["id","url"],"properties":{"id":{"type":"string"},"url":{"type":"string"}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))){
validate28.errors = [{instancePath,schemaPath:"#/components/schemas/ActionStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "id") || (key0 === "url"))){
validate28.errors = [{instancePath,schemaPath:"#/components/schemas/ActionStub/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate28.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/ActionStub/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate28.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/ActionStub/properties/url/type",keyword:"type",params:{type: "string"}}];
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
validate28.errors = [{instancePath,schemaPath:"#/components/schemas/ActionStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
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
validate27.errors = [{instancePath,schemaPath:"#/components/schemas/ActionList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "actions")){
validate27.errors = [{instancePath,schemaPath:"#/components/schemas/ActionList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
if(!(validate28(data0[i0], {instancePath:instancePath+"/actions/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/ActionList/properties/actions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/components/schemas/ActionList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_TaskLocation_schema = validate30;
const schema20 = {"type":"string","pattern":"^/tasks/[^/]+$"};
const pattern4 = new RegExp("^/tasks/[^/]+$", "u");

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
if(typeof data === "string"){
if(!pattern4.test(data)){
validate30.errors = [{instancePath,schemaPath:"#/components/headers/TaskLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/tasks/[^/]+$"}}];
return false;
}
}
else {
validate30.errors = [{instancePath,schemaPath:"#/components/headers/TaskLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_TaskActionNotFound_content_application_1json_schema = validate31;
const schema21 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_NO_RESOURCE"]},"returnCode":{"const":404}}}]};

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
validate31.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/TaskActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema21.allOf[1].properties.id.enum}}];
return false;
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
validate31.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/TaskActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate31.errors = [{instancePath,schemaPath:"#/components/responses/TaskActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_TaskNotWaiting_content_application_1json_schema = validate33;
const schema22 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_TASK_NOT_WAITING"]},"returnCode":{"const":409}}}]};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
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
validate33.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/TaskNotWaiting/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema22.allOf[1].properties.id.enum}}];
return false;
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
validate33.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/TaskNotWaiting/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 409}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate33.errors = [{instancePath,schemaPath:"#/components/responses/TaskNotWaiting/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Appliance = validate35;
const schema23 = {"type":"object","additionalProperties":true,"required":["version"],"properties":{"version":{"type":"string"},"actions":{"type":"string"},"cluster":{"type":"string"},"config":{"type":"string"},"cpu":{"type":"string"},"disk":{"type":"string"},"hsms":{"type":"string"},"memory":{"type":"string"},"network":{"type":"string"},"ntls":{"type":"string"},"ntp":{"type":"string"},"packageFiles":{"type":"string"},"packages":{"type":"string"},"sensors":{"type":"string"},"services":{"type":"string"},"snmp":{"type":"string"},"ssh":{"type":"string"},"syslog":{"type":"string"},"time":{"type":"string"},"upgrades":{"type":"string"},"webServer":{"type":"string"},"forceSoLogin":{"type":"boolean"},"systemStatus":{"type":"string"},"systemStatusCodes":{"type":"string"}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.version === undefined) && (missing0 = "version")){
validate35.errors = [{instancePath,schemaPath:"#/components/schemas/Appliance/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate35.errors = [{instancePath:instancePath+"/version",schemaPath:"#/components/schemas/Appliance/properties/version/type",keyword:"type",params:{type: "string"}}];
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
validate35.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/Appliance/properties/actions/type",keyword:"type",params:{type: "string"}}];
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
validate35.errors = [{instancePath:instancePath+"/cluster",schemaPath:"#/components/schemas/Appliance/properties/cluster/type",keyword:"type",params:{type: "string"}}];
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
validate35.errors = [{instancePath:instancePath+"/config",schemaPath:"#/components/schemas/Appliance/properties/config/type",keyword:"type",params:{type: "string"}}];
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
validate35.errors = [{instancePath:instancePath+"/cpu",schemaPath:"#/components/schemas/Appliance/properties/cpu/type",keyword:"type",params:{type: "string"}}];
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
validate35.errors = [{instancePath:instancePath+"/disk",schemaPath:"#/components/schemas/Appliance/properties/disk/type",keyword:"type",params:{type: "string"}}];
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
validate35.errors = [{instancePath:instancePath+"/hsms",schemaPath:"#/components/schemas/Appliance/properties/hsms/type",keyword:"type",params:{type: "string"}}];
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
validate35.errors = [{instancePath:instancePath+"/memory",schemaPath:"#/components/schemas/Appliance/properties/memory/type",keyword:"type",params:{type: "string"}}];
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
validate35.errors = [{instancePath:instancePath+"/network",schemaPath:"#/components/schemas/Appliance/properties/network/type",keyword:"type",params:{type: "string"}}];
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
validate35.errors = [{instancePath:instancePath+"/ntls",schemaPath:"#/components/schemas/Appliance/properties/ntls/type",keyword:"type",params:{type: "string"}}];
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
validate35.errors = [{instancePath:instancePath+"/ntp",schemaPath:"#/components/schemas/Appliance/properties/ntp/type",keyword:"type",params:{type: "string"}}];
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
validate35.errors = [{instancePath:instancePath+"/packageFiles",schemaPath:"#/components/schemas/Appliance/properties/packageFiles/type",keyword:"type",params:{type: "string"}}];
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
validate35.errors = [{instancePath:instancePath+"/packages",schemaPath:"#/components/schemas/Appliance/properties/packages/type",keyword:"type",params:{type: "string"}}];
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
validate35.errors = [{instancePath:instancePath+"/sensors",schemaPath:"#/components/schemas/Appliance/properties/sensors/type",keyword:"type",params:{type: "string"}}];
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
validate35.errors = [{instancePath:instancePath+"/services",schemaPath:"#/components/schemas/Appliance/properties/services/type",keyword:"type",params:{type: "string"}}];
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
validate35.errors = [{instancePath:instancePath+"/snmp",schemaPath:"#/components/schemas/Appliance/properties/snmp/type",keyword:"type",params:{type: "string"}}];
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
validate35.errors = [{instancePath:instancePath+"/ssh",schemaPath:"#/components/schemas/Appliance/properties/ssh/type",keyword:"type",params:{type: "string"}}];
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
validate35.errors = [{instancePath:instancePath+"/syslog",schemaPath:"#/components/schemas/Appliance/properties/syslog/type",keyword:"type",params:{type: "string"}}];
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
validate35.errors = [{instancePath:instancePath+"/time",schemaPath:"#/components/schemas/Appliance/properties/time/type",keyword:"type",params:{type: "string"}}];
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
validate35.errors = [{instancePath:instancePath+"/upgrades",schemaPath:"#/components/schemas/Appliance/properties/upgrades/type",keyword:"type",params:{type: "string"}}];
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
validate35.errors = [{instancePath:instancePath+"/webServer",schemaPath:"#/components/schemas/Appliance/properties/webServer/type",keyword:"type",params:{type: "string"}}];
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
validate35.errors = [{instancePath:instancePath+"/forceSoLogin",schemaPath:"#/components/schemas/Appliance/properties/forceSoLogin/type",keyword:"type",params:{type: "boolean"}}];
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
validate35.errors = [{instancePath:instancePath+"/systemStatus",schemaPath:"#/components/schemas/Appliance/properties/systemStatus/type",keyword:"type",params:{type: "string"}}];
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
validate35.errors = [{instancePath:instancePath+"/systemStatusCodes",schemaPath:"#/components/schemas/Appliance/properties/systemStatusCodes/type",keyword:"type",params:{type: "string"}}];
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
validate35.errors = [{instancePath,schemaPath:"#/components/schemas/Appliance/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Ntls = validate36;
const schema24 = {"type":"object","additionalProperties":true,"properties":{"receiveTimeoutTimer":{"type":"integer"},"ipCheckEnabled":{"type":"boolean"},"clients":{"type":"string"}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.receiveTimeoutTimer !== undefined){
let data0 = data.receiveTimeoutTimer;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate36.errors = [{instancePath:instancePath+"/receiveTimeoutTimer",schemaPath:"#/components/schemas/Ntls/properties/receiveTimeoutTimer/type",keyword:"type",params:{type: "integer"}}];
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
validate36.errors = [{instancePath:instancePath+"/ipCheckEnabled",schemaPath:"#/components/schemas/Ntls/properties/ipCheckEnabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clients !== undefined){
const _errs6 = errors;
if(typeof data.clients !== "string"){
validate36.errors = [{instancePath:instancePath+"/clients",schemaPath:"#/components/schemas/Ntls/properties/clients/type",keyword:"type",params:{type: "string"}}];
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
validate36.errors = [{instancePath,schemaPath:"#/components/schemas/Ntls/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_NtlsClientList = validate37;
const schema25 = {"type":"object","additionalProperties":true,"required":["clients"],"properties":{"clients":{"type":"array","items":{"$ref":"#/components/schemas/NtlsClientStub"}}}};
const schema26 = {"type":"object","additionalProperties":true,"required":["clientID","url"],"properties":{"clientID":{"type":"string"},"url":{"type":"string"}}};

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
let missing0;
if(((data.clientID === undefined) && (missing0 = "clientID")) || ((data.url === undefined) && (missing0 = "url"))){
validate38.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.clientID !== undefined){
const _errs2 = errors;
if(typeof data.clientID !== "string"){
validate38.errors = [{instancePath:instancePath+"/clientID",schemaPath:"#/components/schemas/NtlsClientStub/properties/clientID/type",keyword:"type",params:{type: "string"}}];
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
validate38.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/NtlsClientStub/properties/url/type",keyword:"type",params:{type: "string"}}];
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
validate38.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
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
validate37.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientList/required",keyword:"required",params:{missingProperty: missing0}}];
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
if(!(validate38(data0[i0], {instancePath:instancePath+"/clients/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/clients",schemaPath:"#/components/schemas/NtlsClientList/properties/clients/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate37.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_Link_schema = validate40;
const schema27 = {"type":"string","maxLength":2048,"pattern":"^</[^<> ]*>; rel=\"next\"$"};
const pattern5 = new RegExp("^</[^<> ]*>; rel=\"next\"$", "u");

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 2048){
validate40.errors = [{instancePath,schemaPath:"#/components/headers/Link/schema/maxLength",keyword:"maxLength",params:{limit: 2048}}];
return false;
}
else {
if(!pattern5.test(data)){
validate40.errors = [{instancePath,schemaPath:"#/components/headers/Link/schema/pattern",keyword:"pattern",params:{pattern: "^</[^<> ]*>; rel=\"next\"$"}}];
return false;
}
}
}
else {
validate40.errors = [{instancePath,schemaPath:"#/components/headers/Link/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_NtlsClientRegistered = validate41;
const schema28 = {"type":"object","additionalProperties":false,"required":["client"],"properties":{"client":{"type":"string"}}};

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
if((data.client === undefined) && (missing0 = "client")){
validate41.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientRegistered/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "client")){
validate41.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientRegistered/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.client !== undefined){
if(typeof data.client !== "string"){
validate41.errors = [{instancePath:instancePath+"/client",schemaPath:"#/components/schemas/NtlsClientRegistered/properties/client/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate41.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientRegistered/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_NtlsClientLocation_schema = validate42;
const schema29 = {"type":"string","pattern":"^/api/lunasa/ntls/clients/[^/]+$"};
const pattern6 = new RegExp("^/api/lunasa/ntls/clients/[^/]+$", "u");

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
if(typeof data === "string"){
if(!pattern6.test(data)){
validate42.errors = [{instancePath,schemaPath:"#/components/headers/NtlsClientLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/ntls/clients/[^/]+$"}}];
return false;
}
}
else {
validate42.errors = [{instancePath,schemaPath:"#/components/headers/NtlsClientLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_NtlsRegistrationRefused_content_application_1json_schema = validate43;
const schema30 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","NTLS_CLIENT_ALREADY_EXISTS","NTLS_INVALID_CERTIFICATE","APPLIANCE_EXPIRED_CERT","APPLIANCE_REQUIRE_SO_LOGIN"]},"returnCode":{"const":400}}}]};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
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
validate43.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtlsRegistrationRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema30.allOf[1].properties.id.enum}}];
return false;
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
validate43.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtlsRegistrationRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate43.errors = [{instancePath,schemaPath:"#/components/responses/NtlsRegistrationRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_NtlsClient = validate45;
const schema31 = {"type":"object","additionalProperties":false,"required":["actions","clientID","hostname","htlRequired","ip","links","ottExpiry"],"properties":{"actions":{"type":"string"},"clientID":{"type":"string"},"hostname":{"type":"string"},"htlRequired":{"type":"boolean"},"ip":{"type":"string"},"links":{"type":"string"},"ottExpiry":{"type":"integer","minimum":0}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.actions === undefined) && (missing0 = "actions")) || ((data.clientID === undefined) && (missing0 = "clientID"))) || ((data.hostname === undefined) && (missing0 = "hostname"))) || ((data.htlRequired === undefined) && (missing0 = "htlRequired"))) || ((data.ip === undefined) && (missing0 = "ip"))) || ((data.links === undefined) && (missing0 = "links"))) || ((data.ottExpiry === undefined) && (missing0 = "ottExpiry"))){
validate45.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClient/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "actions") || (key0 === "clientID")) || (key0 === "hostname")) || (key0 === "htlRequired")) || (key0 === "ip")) || (key0 === "links")) || (key0 === "ottExpiry"))){
validate45.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClient/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.actions !== undefined){
const _errs2 = errors;
if(typeof data.actions !== "string"){
validate45.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/NtlsClient/properties/actions/type",keyword:"type",params:{type: "string"}}];
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
validate45.errors = [{instancePath:instancePath+"/clientID",schemaPath:"#/components/schemas/NtlsClient/properties/clientID/type",keyword:"type",params:{type: "string"}}];
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
validate45.errors = [{instancePath:instancePath+"/hostname",schemaPath:"#/components/schemas/NtlsClient/properties/hostname/type",keyword:"type",params:{type: "string"}}];
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
validate45.errors = [{instancePath:instancePath+"/htlRequired",schemaPath:"#/components/schemas/NtlsClient/properties/htlRequired/type",keyword:"type",params:{type: "boolean"}}];
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
validate45.errors = [{instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/NtlsClient/properties/ip/type",keyword:"type",params:{type: "string"}}];
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
validate45.errors = [{instancePath:instancePath+"/links",schemaPath:"#/components/schemas/NtlsClient/properties/links/type",keyword:"type",params:{type: "string"}}];
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
validate45.errors = [{instancePath:instancePath+"/ottExpiry",schemaPath:"#/components/schemas/NtlsClient/properties/ottExpiry/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate45.errors = [{instancePath:instancePath+"/ottExpiry",schemaPath:"#/components/schemas/NtlsClient/properties/ottExpiry/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate45.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClient/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_NtlsClientNotFound_content_application_1json_schema = validate46;
const schema32 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["NTLS_NO_CLIENT"]},"returnCode":{"const":404}}}]};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
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
validate46.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtlsClientNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema32.allOf[1].properties.id.enum}}];
return false;
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
validate46.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtlsClientNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate46.errors = [{instancePath,schemaPath:"#/components/responses/NtlsClientNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_NtlsLinkList = validate48;
const schema33 = {"type":"object","additionalProperties":true,"required":["links"],"properties":{"links":{"type":"array","items":{"$ref":"#/components/schemas/NtlsLinkStub"}}}};
const schema34 = {"type":"object","additionalProperties":true,"required":["id","url"],"properties":{"id":{"type":"string"},"url":{"type":"string"}}};

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
if(((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))){
validate49.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsLinkStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate49.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/NtlsLinkStub/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate49.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/NtlsLinkStub/properties/url/type",keyword:"type",params:{type: "string"}}];
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
validate49.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsLinkStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
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
validate48.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsLinkList/required",keyword:"required",params:{missingProperty: missing0}}];
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
if(!(validate49(data0[i0], {instancePath:instancePath+"/links/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/links",schemaPath:"#/components/schemas/NtlsLinkList/properties/links/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate48.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsLinkList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_NtlsLinkLocation_schema = validate51;
const schema35 = {"type":"string","pattern":"^/api/lunasa/ntls/clients/[^/]+/links/[^/]+$"};
const pattern7 = new RegExp("^/api/lunasa/ntls/clients/[^/]+/links/[^/]+$", "u");

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
if(typeof data === "string"){
if(!pattern7.test(data)){
validate51.errors = [{instancePath,schemaPath:"#/components/headers/NtlsLinkLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/ntls/clients/[^/]+/links/[^/]+$"}}];
return false;
}
}
else {
validate51.errors = [{instancePath,schemaPath:"#/components/headers/NtlsLinkLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_NtlsLinkRefused_content_application_1json_schema = validate52;
const schema36 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","NTLS_INVALID_PARTITION_URL","NTLS_LINK_ALREADY_EXISTS","APPLIANCE_REQUIRE_SO_LOGIN"]},"returnCode":{"const":400}}}]};

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
if(!(((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "NTLS_INVALID_PARTITION_URL")) || (data0 === "NTLS_LINK_ALREADY_EXISTS")) || (data0 === "APPLIANCE_REQUIRE_SO_LOGIN"))){
validate52.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtlsLinkRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema36.allOf[1].properties.id.enum}}];
return false;
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
validate52.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtlsLinkRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/components/responses/NtlsLinkRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_NtlsLink = validate54;
const schema37 = {"type":"object","additionalProperties":true,"required":["type","url"],"properties":{"type":{"type":"string","enum":["hsm/partition"]},"url":{"type":"string"}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.url === undefined) && (missing0 = "url"))){
validate54.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsLink/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate54.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/NtlsLink/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(data0 === "hsm/partition")){
validate54.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/NtlsLink/properties/type/enum",keyword:"enum",params:{allowedValues: schema37.properties.type.enum}}];
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
validate54.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/NtlsLink/properties/url/type",keyword:"type",params:{type: "string"}}];
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
validate54.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsLink/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_NtlsLinkNotFound_content_application_1json_schema = validate55;
const schema38 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["NTLS_NO_CLIENT","NTLS_NO_LINK"]},"returnCode":{"const":404}}}]};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
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
validate55.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/NtlsLinkNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema38.allOf[1].properties.id.enum}}];
return false;
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
validate55.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/NtlsLinkNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate55.errors = [{instancePath,schemaPath:"#/components/responses/NtlsLinkNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_HsmList = validate57;
const schema39 = {"type":"object","additionalProperties":true,"required":["hsms"],"properties":{"hsms":{"type":"array","items":{"$ref":"#/components/schemas/HsmStub"}}}};
const schema40 = {"type":"object","additionalProperties":true,"required":["id"],"properties":{"id":{"type":"string"},"url":{"type":"string"}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
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
validate58.errors = [{instancePath,schemaPath:"#/components/schemas/HsmStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate58.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/HsmStub/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate58.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/HsmStub/properties/url/type",keyword:"type",params:{type: "string"}}];
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
validate58.errors = [{instancePath,schemaPath:"#/components/schemas/HsmStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if((data.hsms === undefined) && (missing0 = "hsms")){
validate57.errors = [{instancePath,schemaPath:"#/components/schemas/HsmList/required",keyword:"required",params:{missingProperty: missing0}}];
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
if(!(validate58(data0[i0], {instancePath:instancePath+"/hsms/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/hsms",schemaPath:"#/components/schemas/HsmList/properties/hsms/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate57.errors = [{instancePath,schemaPath:"#/components/schemas/HsmList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Hsm = validate60;
const schema41 = {"type":"object","additionalProperties":true,"required":["soLoginsLeft"],"properties":{"soLoginsLeft":{"type":"integer","minimum":0},"id":{"type":"string"},"label":{"type":"string"},"initialized":{"type":"boolean"},"authentication":{"type":"string","enum":["password","ped"]},"firmwareVersion":{"type":"string"},"roles":{"type":"string"},"partitions":{"type":"string"},"actions":{"type":"string"}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.soLoginsLeft === undefined) && (missing0 = "soLoginsLeft")){
validate60.errors = [{instancePath,schemaPath:"#/components/schemas/Hsm/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.soLoginsLeft !== undefined){
let data0 = data.soLoginsLeft;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate60.errors = [{instancePath:instancePath+"/soLoginsLeft",schemaPath:"#/components/schemas/Hsm/properties/soLoginsLeft/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate60.errors = [{instancePath:instancePath+"/soLoginsLeft",schemaPath:"#/components/schemas/Hsm/properties/soLoginsLeft/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate60.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Hsm/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate60.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/Hsm/properties/label/type",keyword:"type",params:{type: "string"}}];
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
validate60.errors = [{instancePath:instancePath+"/initialized",schemaPath:"#/components/schemas/Hsm/properties/initialized/type",keyword:"type",params:{type: "boolean"}}];
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
validate60.errors = [{instancePath:instancePath+"/authentication",schemaPath:"#/components/schemas/Hsm/properties/authentication/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data4 === "password") || (data4 === "ped"))){
validate60.errors = [{instancePath:instancePath+"/authentication",schemaPath:"#/components/schemas/Hsm/properties/authentication/enum",keyword:"enum",params:{allowedValues: schema41.properties.authentication.enum}}];
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
validate60.errors = [{instancePath:instancePath+"/firmwareVersion",schemaPath:"#/components/schemas/Hsm/properties/firmwareVersion/type",keyword:"type",params:{type: "string"}}];
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
validate60.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/components/schemas/Hsm/properties/roles/type",keyword:"type",params:{type: "string"}}];
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
validate60.errors = [{instancePath:instancePath+"/partitions",schemaPath:"#/components/schemas/Hsm/properties/partitions/type",keyword:"type",params:{type: "string"}}];
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
validate60.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/Hsm/properties/actions/type",keyword:"type",params:{type: "string"}}];
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
validate60.errors = [{instancePath,schemaPath:"#/components/schemas/Hsm/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmNotFound_content_application_1json_schema = validate61;
const schema42 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM"]},"returnCode":{"const":404}}}]};

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
const _errs3 = errors;
if(!(data.id === "HSMPLUGIN_INVALID_HSM")){
validate61.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema42.allOf[1].properties.id.enum}}];
return false;
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
validate61.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate61.errors = [{instancePath,schemaPath:"#/components/responses/HsmNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_HsmLocation_schema = validate63;
const schema43 = {"type":"string","pattern":"^/api/lunasa/hsms/[^/]+$"};
const pattern8 = new RegExp("^/api/lunasa/hsms/[^/]+$", "u");

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
if(typeof data === "string"){
if(!pattern8.test(data)){
validate63.errors = [{instancePath,schemaPath:"#/components/headers/HsmLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/hsms/[^/]+$"}}];
return false;
}
}
else {
validate63.errors = [{instancePath,schemaPath:"#/components/headers/HsmLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmLoginRequiredToRepeat_content_application_1json_schema = validate64;
const schema44 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_NO_ACL_RULE","HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED"]},"returnCode":{"const":401}}}]};

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
let data0 = data.id;
const _errs3 = errors;
if(!((((data0 === "FRAMEWORK_USER_NOT_AUTHENTICATED") || (data0 === "FRAMEWORK_NO_SESSION_COOKIE")) || (data0 === "FRAMEWORK_NO_ACL_RULE")) || (data0 === "HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED"))){
validate64.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmLoginRequiredToRepeat/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema44.allOf[1].properties.id.enum}}];
return false;
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
validate64.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmLoginRequiredToRepeat/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/components/responses/HsmLoginRequiredToRepeat/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_HsmRoleLocation_schema = validate66;
const schema45 = {"type":"string","pattern":"^/api/lunasa/hsms/[^/]+/roles/[^/]+$"};
const pattern9 = new RegExp("^/api/lunasa/hsms/[^/]+/roles/[^/]+$", "u");

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
if(errors === 0){
if(typeof data === "string"){
if(!pattern9.test(data)){
validate66.errors = [{instancePath,schemaPath:"#/components/headers/HsmRoleLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/hsms/[^/]+/roles/[^/]+$"}}];
return false;
}
}
else {
validate66.errors = [{instancePath,schemaPath:"#/components/headers/HsmRoleLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmLoginRefused_content_application_1json_schema = validate67;
const schema46 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_INCORRECT_PASSWORD","HSMPLUGIN_ROLE_LOCKED_OUT","HSMPLUGIN_HSM_NOT_INITIALIZED","HSMPLUGIN_ROLE_NOT_INITIALIZED","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
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
validate67.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmLoginRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema46.allOf[1].properties.id.enum}}];
return false;
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
validate67.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmLoginRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate67.errors = [{instancePath,schemaPath:"#/components/responses/HsmLoginRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmLoginRequired_content_application_1json_schema = validate69;
const schema47 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_NO_ACL_RULE","FRAMEWORK_SESSION_NOT_PRIVATE","HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED"]},"returnCode":{"const":401}}}]};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
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
validate69.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmLoginRequired/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema47.allOf[1].properties.id.enum}}];
return false;
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
validate69.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmLoginRequired/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate69.errors = [{instancePath,schemaPath:"#/components/responses/HsmLoginRequired/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmActionNotFound_content_application_1json_schema = validate71;
const schema48 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_ACTION"]},"returnCode":{"const":404}}}]};

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
if(!((data0 === "HSMPLUGIN_INVALID_HSM") || (data0 === "HSMPLUGIN_INVALID_ACTION"))){
validate71.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema48.allOf[1].properties.id.enum}}];
return false;
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
validate71.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate71.errors = [{instancePath,schemaPath:"#/components/responses/HsmActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_RoleList = validate73;
const schema49 = {"type":"object","additionalProperties":false,"required":["roles"],"properties":{"roles":{"type":"array","items":{"$ref":"#/components/schemas/RoleStub"}}}};
const schema50 = {"type":"object","additionalProperties":false,"required":["id","name","url"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"url":{"type":"string"}}};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
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
validate74.errors = [{instancePath,schemaPath:"#/components/schemas/RoleStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "url"))){
validate74.errors = [{instancePath,schemaPath:"#/components/schemas/RoleStub/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate74.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/RoleStub/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate74.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/RoleStub/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate74.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/RoleStub/properties/url/type",keyword:"type",params:{type: "string"}}];
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
validate74.errors = [{instancePath,schemaPath:"#/components/schemas/RoleStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.roles === undefined) && (missing0 = "roles")){
validate73.errors = [{instancePath,schemaPath:"#/components/schemas/RoleList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "roles")){
validate73.errors = [{instancePath,schemaPath:"#/components/schemas/RoleList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
if(!(validate74(data0[i0], {instancePath:instancePath+"/roles/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate73.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/components/schemas/RoleList/properties/roles/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate73.errors = [{instancePath,schemaPath:"#/components/schemas/RoleList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_RoleDescription = validate76;
const schema51 = {"type":"object","additionalProperties":false,"required":["id","name","activated","initialized","lockedOut","loginAttemptsLeft","pinToBeChanged","challengeToBeChanged","primaryAuthentication","secondaryAuthentication","indirectLoginVersion","changePasswordAttemptsLeft"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"activated":{"type":"boolean"},"initialized":{"type":"boolean"},"lockedOut":{"type":"boolean"},"loginAttemptsLeft":{"type":"integer","minimum":0},"pinToBeChanged":{"type":"boolean"},"challengeToBeChanged":{"type":"boolean"},"primaryAuthentication":{"type":"string"},"secondaryAuthentication":{"type":"string"},"indirectLoginVersion":{"type":"string","enum":["legacyKey","key","pkc","None"]},"changePasswordAttemptsLeft":{"type":"integer","minimum":0}}};
const func2 = Object.prototype.hasOwnProperty;

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate76.evaluated;
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
validate76.errors = [{instancePath,schemaPath:"#/components/schemas/RoleDescription/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema51.properties, key0))){
validate76.errors = [{instancePath,schemaPath:"#/components/schemas/RoleDescription/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate76.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/RoleDescription/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate76.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/RoleDescription/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate76.errors = [{instancePath:instancePath+"/activated",schemaPath:"#/components/schemas/RoleDescription/properties/activated/type",keyword:"type",params:{type: "boolean"}}];
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
validate76.errors = [{instancePath:instancePath+"/initialized",schemaPath:"#/components/schemas/RoleDescription/properties/initialized/type",keyword:"type",params:{type: "boolean"}}];
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
validate76.errors = [{instancePath:instancePath+"/lockedOut",schemaPath:"#/components/schemas/RoleDescription/properties/lockedOut/type",keyword:"type",params:{type: "boolean"}}];
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
validate76.errors = [{instancePath:instancePath+"/loginAttemptsLeft",schemaPath:"#/components/schemas/RoleDescription/properties/loginAttemptsLeft/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate76.errors = [{instancePath:instancePath+"/loginAttemptsLeft",schemaPath:"#/components/schemas/RoleDescription/properties/loginAttemptsLeft/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate76.errors = [{instancePath:instancePath+"/pinToBeChanged",schemaPath:"#/components/schemas/RoleDescription/properties/pinToBeChanged/type",keyword:"type",params:{type: "boolean"}}];
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
validate76.errors = [{instancePath:instancePath+"/challengeToBeChanged",schemaPath:"#/components/schemas/RoleDescription/properties/challengeToBeChanged/type",keyword:"type",params:{type: "boolean"}}];
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
validate76.errors = [{instancePath:instancePath+"/primaryAuthentication",schemaPath:"#/components/schemas/RoleDescription/properties/primaryAuthentication/type",keyword:"type",params:{type: "string"}}];
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
validate76.errors = [{instancePath:instancePath+"/secondaryAuthentication",schemaPath:"#/components/schemas/RoleDescription/properties/secondaryAuthentication/type",keyword:"type",params:{type: "string"}}];
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
validate76.errors = [{instancePath:instancePath+"/indirectLoginVersion",schemaPath:"#/components/schemas/RoleDescription/properties/indirectLoginVersion/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data10 === "legacyKey") || (data10 === "key")) || (data10 === "pkc")) || (data10 === "None"))){
validate76.errors = [{instancePath:instancePath+"/indirectLoginVersion",schemaPath:"#/components/schemas/RoleDescription/properties/indirectLoginVersion/enum",keyword:"enum",params:{allowedValues: schema51.properties.indirectLoginVersion.enum}}];
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
validate76.errors = [{instancePath:instancePath+"/changePasswordAttemptsLeft",schemaPath:"#/components/schemas/RoleDescription/properties/changePasswordAttemptsLeft/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs24){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate76.errors = [{instancePath:instancePath+"/changePasswordAttemptsLeft",schemaPath:"#/components/schemas/RoleDescription/properties/changePasswordAttemptsLeft/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate76.errors = [{instancePath,schemaPath:"#/components/schemas/RoleDescription/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmRoleNotFound_content_application_1json_schema = validate77;
const schema52 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_ROLE"]},"returnCode":{"const":404}}}]};

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
validate77.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmRoleNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema52.allOf[1].properties.id.enum}}];
return false;
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
validate77.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmRoleNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate77.errors = [{instancePath,schemaPath:"#/components/responses/HsmRoleNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_paths_1api_1lunasa_1hsms_1_hsmid_1roles_1_roleid_patch_responses_202_content_application_1json_schema = validate79;
const schema53 = {"anyOf":[{"$ref":"#/components/schemas/Task"},{"$ref":"#/components/schemas/EmptyObject"}]};
const schema54 = {"type":"object","additionalProperties":false,"maxProperties":0};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 0){
validate81.errors = [{instancePath,schemaPath:"#/components/schemas/EmptyObject/maxProperties",keyword:"maxProperties",params:{limit: 0}}];
return false;
}
else {
for(const key0 in data){
validate81.errors = [{instancePath,schemaPath:"#/components/schemas/EmptyObject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
}
else {
validate81.errors = [{instancePath,schemaPath:"#/components/schemas/EmptyObject/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs2 = errors;
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
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
validate79.errors = vErrors;
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
validate79.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate79.evaluated = {"dynamicProps":true,"dynamicItems":false};

const check_components_headers_HsmRoleOrTaskLocation_schema = validate83;
const schema55 = {"type":"string","pattern":"^(/api/lunasa/hsms/[^/]+/roles/[^/]+|/tasks/[^/]+)$"};
const pattern10 = new RegExp("^(/api/lunasa/hsms/[^/]+/roles/[^/]+|/tasks/[^/]+)$", "u");

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
if(typeof data === "string"){
if(!pattern10.test(data)){
validate83.errors = [{instancePath,schemaPath:"#/components/headers/HsmRoleOrTaskLocation/schema/pattern",keyword:"pattern",params:{pattern: "^(/api/lunasa/hsms/[^/]+/roles/[^/]+|/tasks/[^/]+)$"}}];
return false;
}
}
else {
validate83.errors = [{instancePath,schemaPath:"#/components/headers/HsmRoleOrTaskLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PasswordChangeRefusedByHsm_content_application_1json_schema = validate84;
const schema56 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_INCORRECT_PASSWORD","HSMPLUGIN_ROLE_LOCKED_OUT","HSMPLUGIN_ROLE_NOT_INITIALIZED","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

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
if(!((((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "HSMPLUGIN_INCORRECT_PASSWORD")) || (data0 === "HSMPLUGIN_ROLE_LOCKED_OUT")) || (data0 === "HSMPLUGIN_ROLE_NOT_INITIALIZED")) || (data0 === "HSMPLUGIN_FUNC_NOT_SUPPORTED"))){
validate84.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PasswordChangeRefusedByHsm/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema56.allOf[1].properties.id.enum}}];
return false;
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
validate84.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PasswordChangeRefusedByHsm/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate84.errors = [{instancePath,schemaPath:"#/components/responses/PasswordChangeRefusedByHsm/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmRoleActionRefused_content_application_1json_schema = validate86;
const schema57 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_ROLE_NOT_INITIALIZED","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

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
if(!((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "HSMPLUGIN_ROLE_NOT_INITIALIZED")) || (data0 === "HSMPLUGIN_FUNC_NOT_SUPPORTED"))){
validate86.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmRoleActionRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema57.allOf[1].properties.id.enum}}];
return false;
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
validate86.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmRoleActionRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate86.errors = [{instancePath,schemaPath:"#/components/responses/HsmRoleActionRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmRoleActionNotFound_content_application_1json_schema = validate88;
const schema58 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_ROLE","HSMPLUGIN_INVALID_ACTION"]},"returnCode":{"const":404}}}]};

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
let data0 = data.id;
const _errs3 = errors;
if(!(((data0 === "HSMPLUGIN_INVALID_HSM") || (data0 === "HSMPLUGIN_INVALID_ROLE")) || (data0 === "HSMPLUGIN_INVALID_ACTION"))){
validate88.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmRoleActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema58.allOf[1].properties.id.enum}}];
return false;
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
validate88.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmRoleActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate88.errors = [{instancePath,schemaPath:"#/components/responses/HsmRoleActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate88.errors = vErrors;
return errors === 0;
}
validate88.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionNotFound_content_application_1json_schema = validate90;
const schema59 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PARTITION"]},"returnCode":{"const":404}}}]};

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
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "HSMPLUGIN_INVALID_HSM") || (data0 === "HSMPLUGIN_INVALID_PARTITION"))){
validate90.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema59.allOf[1].properties.id.enum}}];
return false;
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
validate90.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate90.errors = [{instancePath,schemaPath:"#/components/responses/PartitionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionRoleNotFound_content_application_1json_schema = validate92;
const schema60 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PARTITION","HSMPLUGIN_INVALID_ROLE"]},"returnCode":{"const":404}}}]};

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
validate92.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionRoleNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema60.allOf[1].properties.id.enum}}];
return false;
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
validate92.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionRoleNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate92.errors = [{instancePath,schemaPath:"#/components/responses/PartitionRoleNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_PartitionRoleLocation_schema = validate94;
const schema61 = {"type":"string","pattern":"^/api/lunasa/hsms/[^/]+/partitions/[^/]+/roles/[^/]+$"};
const pattern11 = new RegExp("^/api/lunasa/hsms/[^/]+/partitions/[^/]+/roles/[^/]+$", "u");

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
if(typeof data === "string"){
if(!pattern11.test(data)){
validate94.errors = [{instancePath,schemaPath:"#/components/headers/PartitionRoleLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/hsms/[^/]+/partitions/[^/]+/roles/[^/]+$"}}];
return false;
}
}
else {
validate94.errors = [{instancePath,schemaPath:"#/components/headers/PartitionRoleLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionRoleInitializationRefused_content_application_1json_schema = validate95;
const schema62 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_PARTITION_NOT_INITIALIZED","HSMPLUGIN_ROLE_ALREADY_INITIALIZED"]},"returnCode":{"const":400}}}]};

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
if(!((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "HSMPLUGIN_PARTITION_NOT_INITIALIZED")) || (data0 === "HSMPLUGIN_ROLE_ALREADY_INITIALIZED"))){
validate95.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionRoleInitializationRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema62.allOf[1].properties.id.enum}}];
return false;
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
validate95.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionRoleInitializationRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate95.errors = [{instancePath,schemaPath:"#/components/responses/PartitionRoleInitializationRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionLoginRequired_content_application_1json_schema = validate97;
const schema63 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_NO_ACL_RULE","FRAMEWORK_SESSION_NOT_PRIVATE","HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED"]},"returnCode":{"const":401}}}]};

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
validate97.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionLoginRequired/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema63.allOf[1].properties.id.enum}}];
return false;
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
validate97.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionLoginRequired/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate97.errors = [{instancePath,schemaPath:"#/components/responses/PartitionLoginRequired/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_paths_1api_1lunasa_1hsms_1_hsmid_1partitions_1_partitionid_1roles_1_roleid_patch_responses_202_content_application_1json_schema = validate99;
const schema64 = {"anyOf":[{"$ref":"#/components/schemas/Task"},{"$ref":"#/components/schemas/EmptyObject"}]};

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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs2 = errors;
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
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
validate99.errors = vErrors;
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
validate99.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate99.evaluated = {"dynamicProps":true,"dynamicItems":false};

const check_components_headers_PartitionRoleOrTaskLocation_schema = validate102;
const schema65 = {"type":"string","pattern":"^(/api/lunasa/hsms/[^/]+/partitions/[^/]+/roles/[^/]+|/tasks/[^/]+)$"};
const pattern12 = new RegExp("^(/api/lunasa/hsms/[^/]+/partitions/[^/]+/roles/[^/]+|/tasks/[^/]+)$", "u");

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
if(typeof data === "string"){
if(!pattern12.test(data)){
validate102.errors = [{instancePath,schemaPath:"#/components/headers/PartitionRoleOrTaskLocation/schema/pattern",keyword:"pattern",params:{pattern: "^(/api/lunasa/hsms/[^/]+/partitions/[^/]+/roles/[^/]+|/tasks/[^/]+)$"}}];
return false;
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/components/headers/PartitionRoleOrTaskLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PasswordChangeRefusedByPartition_content_application_1json_schema = validate103;
const schema66 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_INCORRECT_PASSWORD","HSMPLUGIN_ROLE_LOCKED_OUT","HSMPLUGIN_PARTITION_NOT_INITIALIZED","HSMPLUGIN_ROLE_NOT_INITIALIZED","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

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
validate103.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PasswordChangeRefusedByPartition/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema66.allOf[1].properties.id.enum}}];
return false;
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
validate103.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PasswordChangeRefusedByPartition/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate103.errors = [{instancePath,schemaPath:"#/components/responses/PasswordChangeRefusedByPartition/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionRoleActionRefused_content_application_1json_schema = validate105;
const schema67 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_ROLE_NOT_INITIALIZED","HSMPLUGIN_FUNC_NOT_SUPPORTED","HSMPLUGIN_POLICY_NOT_ENABLED"]},"returnCode":{"const":400}}}]};

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
let data0 = data.id;
const _errs3 = errors;
if(!(((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "HSMPLUGIN_ROLE_NOT_INITIALIZED")) || (data0 === "HSMPLUGIN_FUNC_NOT_SUPPORTED")) || (data0 === "HSMPLUGIN_POLICY_NOT_ENABLED"))){
validate105.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionRoleActionRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema67.allOf[1].properties.id.enum}}];
return false;
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
validate105.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionRoleActionRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate105.errors = [{instancePath,schemaPath:"#/components/responses/PartitionRoleActionRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionRoleActionNotFound_content_application_1json_schema = validate107;
const schema68 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PARTITION","HSMPLUGIN_INVALID_ROLE","HSMPLUGIN_INVALID_ACTION"]},"returnCode":{"const":404}}}]};

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
validate107.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionRoleActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema68.allOf[1].properties.id.enum}}];
return false;
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
validate107.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionRoleActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate107.errors = [{instancePath,schemaPath:"#/components/responses/PartitionRoleActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_PartitionList = validate109;
const schema69 = {"type":"object","additionalProperties":true,"required":["partitions"],"properties":{"partitions":{"type":"array","items":{"$ref":"#/components/schemas/PartitionStub"}}}};
const schema70 = {"type":"object","additionalProperties":true,"required":["id","url"],"properties":{"id":{"type":"string"},"url":{"type":"string"}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))){
validate110.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate110.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/PartitionStub/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate110.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/PartitionStub/properties/url/type",keyword:"type",params:{type: "string"}}];
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
validate110.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if((data.partitions === undefined) && (missing0 = "partitions")){
validate109.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionList/required",keyword:"required",params:{missingProperty: missing0}}];
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
if(!(validate110(data0[i0], {instancePath:instancePath+"/partitions/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate109.errors = [{instancePath:instancePath+"/partitions",schemaPath:"#/components/schemas/PartitionList/properties/partitions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate109.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate109.errors = vErrors;
return errors === 0;
}
validate109.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_PartitionLocation_schema = validate112;
const schema71 = {"type":"string","pattern":"^/api/lunasa/hsms/[^/]+/partitions/[^/]+$"};
const pattern13 = new RegExp("^/api/lunasa/hsms/[^/]+/partitions/[^/]+$", "u");

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
if(typeof data === "string"){
if(!pattern13.test(data)){
validate112.errors = [{instancePath,schemaPath:"#/components/headers/PartitionLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/hsms/[^/]+/partitions/[^/]+$"}}];
return false;
}
}
else {
validate112.errors = [{instancePath,schemaPath:"#/components/headers/PartitionLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionCreationRefused_content_application_1json_schema = validate113;
const schema72 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_PARTITION_NAME_IN_USE","HSMPLUGIN_INSUFFICIENT_SPACE","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
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
validate113.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionCreationRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema72.allOf[1].properties.id.enum}}];
return false;
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
validate113.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionCreationRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate113.errors = [{instancePath,schemaPath:"#/components/responses/PartitionCreationRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Partition = validate115;
const schema73 = {"type":"object","additionalProperties":true,"required":["name","state","version"],"properties":{"name":{"type":"string"},"label":{"type":"string"},"state":{"type":"string","enum":["initialized","zeroized"]},"version":{"type":"integer","enum":[0,1]},"id":{"type":"string"},"size":{"type":"integer","format":"int64","minimum":0},"roles":{"type":"string"}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.name === undefined) && (missing0 = "name")) || ((data.state === undefined) && (missing0 = "state"))) || ((data.version === undefined) && (missing0 = "version"))){
validate115.errors = [{instancePath,schemaPath:"#/components/schemas/Partition/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate115.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/Partition/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate115.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/Partition/properties/label/type",keyword:"type",params:{type: "string"}}];
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
validate115.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/Partition/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "initialized") || (data2 === "zeroized"))){
validate115.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/Partition/properties/state/enum",keyword:"enum",params:{allowedValues: schema73.properties.state.enum}}];
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
validate115.errors = [{instancePath:instancePath+"/version",schemaPath:"#/components/schemas/Partition/properties/version/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!((data3 === 0) || (data3 === 1))){
validate115.errors = [{instancePath:instancePath+"/version",schemaPath:"#/components/schemas/Partition/properties/version/enum",keyword:"enum",params:{allowedValues: schema73.properties.version.enum}}];
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
validate115.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Partition/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate115.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/Partition/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate115.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/Partition/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate115.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/components/schemas/Partition/properties/roles/type",keyword:"type",params:{type: "string"}}];
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
validate115.errors = [{instancePath,schemaPath:"#/components/schemas/Partition/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionLoginRequiredToRepeat_content_application_1json_schema = validate116;
const schema74 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_NO_ACL_RULE","HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED"]},"returnCode":{"const":401}}}]};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
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
validate116.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionLoginRequiredToRepeat/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema74.allOf[1].properties.id.enum}}];
return false;
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
validate116.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionLoginRequiredToRepeat/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate116.errors = [{instancePath,schemaPath:"#/components/responses/PartitionLoginRequiredToRepeat/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionLoginRefused_content_application_1json_schema = validate118;
const schema75 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_INCORRECT_PASSWORD","HSMPLUGIN_ROLE_LOCKED_OUT","HSMPLUGIN_PARTITION_NOT_INITIALIZED","HSMPLUGIN_ROLE_NOT_INITIALIZED","HSMPLUGIN_HSM_IN_TRANSPORT_MODE"]},"returnCode":{"const":400}}}]};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
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
validate118.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionLoginRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema75.allOf[1].properties.id.enum}}];
return false;
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
validate118.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionLoginRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate118.errors = [{instancePath,schemaPath:"#/components/responses/PartitionLoginRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_UnknownPath_content_application_1json_schema = validate120;
const schema76 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_NO_RESOURCE"]},"returnCode":{"const":404}}}]};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
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
validate120.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/UnknownPath/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema76.allOf[1].properties.id.enum}}];
return false;
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
validate120.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/UnknownPath/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate120.errors = [{instancePath,schemaPath:"#/components/responses/UnknownPath/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_MethodNotAllowed_content_application_1json_schema = validate122;
const schema77 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_METHOD_NOT_ALLOWED"]},"returnCode":{"const":405}}}]};

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
validate122.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/MethodNotAllowed/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema77.allOf[1].properties.id.enum}}];
return false;
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
validate122.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/MethodNotAllowed/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 405}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate122.errors = [{instancePath,schemaPath:"#/components/responses/MethodNotAllowed/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_AllowedMethods_schema = validate124;
const schema78 = {"type":"string","minLength":1};

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
if(errors === 0){
if(typeof data === "string"){
if(func0(data) < 1){
validate124.errors = [{instancePath,schemaPath:"#/components/headers/AllowedMethods/schema/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate124.errors = [{instancePath,schemaPath:"#/components/headers/AllowedMethods/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"dynamicProps":false,"dynamicItems":false};

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
  contract: '#/paths/~1tasks/delete/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer11 = {
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
const answer12 = {
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
const answer13 = {
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
const answer14 = {
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
const answer15 = {
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
const answer16 = {
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
const answer17 = {
  contract: '#/paths/~1tasks~1{taskid}~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: check_components_headers_TaskLocation_schema },
  },
  errors: [],
};
const answer18 = {
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
const answer19 = {
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
const answer20 = {
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
const answer21 = {
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
const answer22 = {
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
const answer23 = {
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
const answer24 = {
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
const answer25 = {
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
const answer26 = {
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
const answer27 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}/delete/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer28 = {
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
const answer29 = {
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
const answer30 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1links/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/NtlsLinkLocation', check: check_components_headers_NtlsLinkLocation_schema },
  },
  errors: [],
};
const answer31 = {
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
const answer32 = {
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
const answer33 = {
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
const answer34 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1links~1{linkid}/delete/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer35 = {
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
const answer36 = {
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
const answer37 = {
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
const answer38 = {
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
const answer39 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmLocation', check: check_components_headers_HsmLocation_schema },
  },
  errors: [],
};
const answer40 = {
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
const answer41 = {
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
const answer42 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1login/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmRoleLocation', check: check_components_headers_HsmRoleLocation_schema },
  },
  errors: [],
};
const answer43 = {
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
const answer44 = {
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
const answer45 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1logout/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmLocation', check: check_components_headers_HsmLocation_schema },
  },
  errors: [],
};
const answer46 = {
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
const answer47 = {
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
const answer48 = {
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
const answer49 = {
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
const answer50 = {
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
const answer51 = {
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
const answer52 = {
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
const answer53 = {
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
const answer54 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmRoleLocation', check: check_components_headers_HsmRoleLocation_schema },
  },
  errors: [],
};
const answer55 = {
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
const answer56 = {
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
const answer57 = {
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
const answer58 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmRoleLocation', check: check_components_headers_HsmRoleLocation_schema },
  },
  errors: [],
};
const answer59 = {
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
const answer60 = {
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
const answer61 = {
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
const answer62 = {
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
const answer63 = {
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
const answer64 = {
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
const answer65 = {
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
const answer66 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionRoleLocation', check: check_components_headers_PartitionRoleLocation_schema },
  },
  errors: [],
};
const answer67 = {
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
const answer68 = {
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
const answer69 = {
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
const answer70 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionRoleLocation', check: check_components_headers_PartitionRoleLocation_schema },
  },
  errors: [],
};
const answer71 = {
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
const answer72 = {
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
const answer73 = {
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
const answer74 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionRoleLocation', check: check_components_headers_PartitionRoleLocation_schema },
  },
  errors: [],
};
const answer75 = {
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
const answer76 = {
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
const answer77 = {
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
const answer78 = {
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
const answer79 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionLocation', check: check_components_headers_PartitionLocation_schema },
  },
  errors: [],
};
const answer80 = {
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
const answer81 = {
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
const answer82 = {
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
const answer83 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionLocation', check: check_components_headers_PartitionLocation_schema },
  },
  errors: [],
};
const answer84 = {
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
const answer85 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/delete/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer86 = {
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
const answer87 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1login/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionRoleLocation', check: check_components_headers_PartitionRoleLocation_schema },
  },
  errors: [],
};
const answer88 = {
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
const answer89 = {
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
const answer90 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1logout/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionLocation', check: check_components_headers_PartitionLocation_schema },
  },
  errors: [],
};
const answer91 = {
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
const answer92 = {
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

export const answers14 = {
  operations: {
    openSession: { contract: '#/paths/~1auth~1session/post', answers: { 204: answer0, 400: answer1, 401: answer2, 500: answer3 } },
    closeSession: { contract: '#/paths/~1auth~1session/delete', answers: { 204: answer4, 400: answer1, 401: answer5, 500: answer3 } },
    createLoginChallenge: { contract: '#/paths/~1auth~1login~1challenge/post', answers: { 200: answer6, 400: answer1, 401: answer2, 500: answer3 } },
    loginUser: { contract: '#/paths/~1auth~1login~1basic/post', answers: { 204: answer7, 400: answer1, 401: answer2, 500: answer3 } },
    listTasks: { contract: '#/paths/~1tasks/get', answers: { 200: answer8, 400: answer1, 401: answer9, 500: answer3 } },
    deleteTasks: { contract: '#/paths/~1tasks/delete', answers: { 204: answer10, 400: answer1, 401: answer9, 500: answer3 } },
    getTask: { contract: '#/paths/~1tasks~1{taskid}/get', answers: { 200: answer11, 303: answer12, 400: answer1, 401: answer9, 410: answer13, 500: answer3 } },
    getTaskResponse: { contract: '#/paths/~1tasks~1{taskid}~1response/get', answers: { 200: answer14, 400: answer1, 401: answer9, 409: answer15, 410: answer13, 500: answer3 } },
    listTaskActions: { contract: '#/paths/~1tasks~1{taskid}~1actions/get', answers: { 200: answer16, 400: answer1, 401: answer9, 410: answer13, 500: answer3 } },
    performTaskAction: { contract: '#/paths/~1tasks~1{taskid}~1actions~1{actionid}/post', answers: { 204: answer17, 400: answer1, 401: answer9, 404: answer18, 409: answer19, 410: answer13, 500: answer3 } },
    getAppliance: { contract: '#/paths/~1api~1lunasa/get', answers: { 200: answer20, 400: answer1, 401: answer9, 500: answer3 } },
    getNtls: { contract: '#/paths/~1api~1lunasa~1ntls/get', answers: { 200: answer21, 400: answer1, 401: answer9, 500: answer3 } },
    listNtlsClients: { contract: '#/paths/~1api~1lunasa~1ntls~1clients/get', answers: { 200: answer22, 400: answer1, 401: answer9, 500: answer3 } },
    registerNtlsClient: { contract: '#/paths/~1api~1lunasa~1ntls~1clients/post', answers: { 200: answer23, 400: answer24, 401: answer9, 500: answer3 } },
    getNtlsClient: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}/get', answers: { 200: answer25, 400: answer1, 401: answer9, 404: answer26, 500: answer3 } },
    deleteNtlsClient: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}/delete', answers: { 204: answer27, 400: answer1, 401: answer9, 404: answer26, 500: answer3 } },
    listNtlsClientActions: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1actions/get', answers: { 200: answer28, 400: answer1, 401: answer9, 404: answer26, 500: answer3 } },
    listNtlsClientLinks: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1links/get', answers: { 200: answer29, 400: answer1, 401: answer9, 404: answer26, 500: answer3 } },
    createNtlsClientLink: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1links/post', answers: { 204: answer30, 400: answer31, 401: answer9, 404: answer26, 500: answer3 } },
    getNtlsClientLink: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1links~1{linkid}/get', answers: { 200: answer32, 400: answer1, 401: answer9, 404: answer33, 500: answer3 } },
    deleteNtlsClientLink: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1links~1{linkid}/delete', answers: { 204: answer34, 400: answer1, 401: answer9, 404: answer33, 500: answer3 } },
    listHsms: { contract: '#/paths/~1api~1lunasa~1hsms/get', answers: { 200: answer35, 400: answer1, 401: answer9, 500: answer3 } },
    getHsm: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}/get', answers: { 200: answer36, 400: answer1, 401: answer9, 404: answer37, 500: answer3 } },
    initializeHsm: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}/put', answers: { 202: answer38, 204: answer39, 400: answer1, 401: answer40, 404: answer37, 500: answer3 } },
    loginHsm: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1login/post', answers: { 202: answer41, 204: answer42, 400: answer43, 401: answer5, 404: answer37, 500: answer3 } },
    logoutHsm: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1logout/post', answers: { 202: answer44, 204: answer45, 400: answer1, 401: answer5, 404: answer37, 500: answer3 } },
    listHsmActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1actions/get', answers: { 200: answer46, 400: answer1, 401: answer9, 404: answer37, 500: answer3 } },
    performHsmAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1actions~1{actionid}/post', answers: { 200: answer47, 400: answer1, 401: answer48, 404: answer49, 500: answer3 } },
    listHsmRoles: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles/get', answers: { 200: answer50, 400: answer1, 401: answer9, 404: answer37, 500: answer3 } },
    getHsmRole: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}/get', answers: { 200: answer51, 400: answer1, 401: answer9, 404: answer52, 500: answer3 } },
    changeHsmRolePassword: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}/patch', answers: { 202: answer53, 204: answer54, 400: answer55, 401: answer9, 404: answer52, 500: answer3 } },
    listHsmRoleActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}~1actions/get', answers: { 200: answer56, 400: answer1, 401: answer9, 404: answer52, 500: answer3 } },
    performHsmRoleAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}~1actions~1{actionid}/post', answers: { 202: answer57, 204: answer58, 400: answer59, 401: answer48, 404: answer60, 500: answer3 } },
    listPartitionRoles: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles/get', answers: { 200: answer61, 400: answer1, 401: answer9, 404: answer62, 500: answer3 } },
    getPartitionRole: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/get', answers: { 200: answer63, 400: answer1, 401: answer9, 404: answer64, 500: answer3 } },
    initializePartitionRole: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/put', answers: { 202: answer65, 204: answer66, 400: answer67, 401: answer68, 404: answer64, 500: answer3 } },
    changePartitionRolePassword: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/patch', answers: { 202: answer69, 204: answer70, 400: answer71, 401: answer9, 404: answer64, 500: answer3 } },
    listPartitionRoleActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}~1actions/get', answers: { 200: answer72, 400: answer1, 401: answer9, 404: answer64, 500: answer3 } },
    performPartitionRoleAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}~1actions~1{actionid}/post', answers: { 202: answer73, 204: answer74, 400: answer75, 401: answer68, 404: answer76, 500: answer3 } },
    listPartitions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions/get', answers: { 200: answer77, 400: answer1, 401: answer9, 404: answer37, 500: answer3 } },
    createPartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions/post', answers: { 202: answer78, 204: answer79, 400: answer80, 401: answer48, 404: answer37, 500: answer3 } },
    getPartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/get', answers: { 200: answer81, 400: answer1, 401: answer9, 404: answer62, 500: answer3 } },
    initializePartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/put', answers: { 202: answer82, 204: answer83, 400: answer1, 401: answer84, 404: answer62, 500: answer3 } },
    deletePartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/delete', answers: { 204: answer85, 400: answer1, 401: answer48, 404: answer62, 500: answer3 } },
    loginPartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1login/post', answers: { 202: answer86, 204: answer87, 400: answer88, 401: answer5, 404: answer62, 500: answer3 } },
    logoutPartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1logout/post', answers: { 202: answer89, 204: answer90, 400: answer1, 401: answer5, 404: answer62, 500: answer3 } },
  },
  unmatched: {
    path: { status: 404, answer: answer91 },
    method: { status: 405, answer: answer92 },
    malformed: { status: 400, answer: answer1 },
    failure: { status: 500, answer: answer3 },
  },
};
