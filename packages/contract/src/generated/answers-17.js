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
const schema5 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED"]},"returnCode":{"const":401}}}]};

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
const _errs3 = errors;
if(!(data.id === "FRAMEWORK_USER_NOT_AUTHENTICATED")){
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

const check_components_responses_SessionRequired_content_application_1json_schema = validate11;
const schema8 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_SESSION_NOT_PRIVATE"]},"returnCode":{"const":401}}}]};

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
if(!(((data0 === "FRAMEWORK_USER_NOT_AUTHENTICATED") || (data0 === "FRAMEWORK_NO_SESSION_COOKIE")) || (data0 === "FRAMEWORK_SESSION_NOT_PRIVATE"))){
validate11.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SessionRequired/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema8.allOf[1].properties.id.enum}}];
return false;
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
validate11.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SessionRequired/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate11.errors = [{instancePath,schemaPath:"#/components/responses/SessionRequired/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate11.errors = vErrors;
return errors === 0;
}
validate11.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_TaskList = validate13;
const schema9 = {"type":"object","additionalProperties":false,"required":["tasks"],"properties":{"tasks":{"type":"array","items":{"$ref":"#/components/schemas/Task"}}}};
const schema10 = {"type":"object","additionalProperties":false,"required":["details","finishTime","instance","responseUrl","sourceUrl","startTime","state"],"properties":{"details":{"type":"string"},"finishTime":{"type":"string","pattern":"^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$"},"instance":{"type":"string"},"responseUrl":{"type":"string"},"sourceUrl":{"type":"string"},"startTime":{"type":"string","pattern":"^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$"},"state":{"$ref":"#/components/schemas/TaskState"}}};
const pattern1 = new RegExp("^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$", "u");
const schema11 = {"type":"string","enum":["Waiting","Running","Finished","Error"]};

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
if(typeof data !== "string"){
validate15.errors = [{instancePath,schemaPath:"#/components/schemas/TaskState/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data === "Waiting") || (data === "Running")) || (data === "Finished")) || (data === "Error"))){
validate15.errors = [{instancePath,schemaPath:"#/components/schemas/TaskState/enum",keyword:"enum",params:{allowedValues: schema11.enum}}];
return false;
}
validate15.errors = vErrors;
return errors === 0;
}
validate15.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if((((((((data.details === undefined) && (missing0 = "details")) || ((data.finishTime === undefined) && (missing0 = "finishTime"))) || ((data.instance === undefined) && (missing0 = "instance"))) || ((data.responseUrl === undefined) && (missing0 = "responseUrl"))) || ((data.sourceUrl === undefined) && (missing0 = "sourceUrl"))) || ((data.startTime === undefined) && (missing0 = "startTime"))) || ((data.state === undefined) && (missing0 = "state"))){
validate14.errors = [{instancePath,schemaPath:"#/components/schemas/Task/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "details") || (key0 === "finishTime")) || (key0 === "instance")) || (key0 === "responseUrl")) || (key0 === "sourceUrl")) || (key0 === "startTime")) || (key0 === "state"))){
validate14.errors = [{instancePath,schemaPath:"#/components/schemas/Task/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.details !== undefined){
const _errs2 = errors;
if(typeof data.details !== "string"){
validate14.errors = [{instancePath:instancePath+"/details",schemaPath:"#/components/schemas/Task/properties/details/type",keyword:"type",params:{type: "string"}}];
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
validate14.errors = [{instancePath:instancePath+"/finishTime",schemaPath:"#/components/schemas/Task/properties/finishTime/pattern",keyword:"pattern",params:{pattern: "^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$"}}];
return false;
}
}
else {
validate14.errors = [{instancePath:instancePath+"/finishTime",schemaPath:"#/components/schemas/Task/properties/finishTime/type",keyword:"type",params:{type: "string"}}];
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
validate14.errors = [{instancePath:instancePath+"/instance",schemaPath:"#/components/schemas/Task/properties/instance/type",keyword:"type",params:{type: "string"}}];
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
validate14.errors = [{instancePath:instancePath+"/responseUrl",schemaPath:"#/components/schemas/Task/properties/responseUrl/type",keyword:"type",params:{type: "string"}}];
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
validate14.errors = [{instancePath:instancePath+"/sourceUrl",schemaPath:"#/components/schemas/Task/properties/sourceUrl/type",keyword:"type",params:{type: "string"}}];
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
validate14.errors = [{instancePath:instancePath+"/startTime",schemaPath:"#/components/schemas/Task/properties/startTime/pattern",keyword:"pattern",params:{pattern: "^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?$"}}];
return false;
}
}
else {
validate14.errors = [{instancePath:instancePath+"/startTime",schemaPath:"#/components/schemas/Task/properties/startTime/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate15(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
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
validate14.errors = [{instancePath,schemaPath:"#/components/schemas/Task/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}
validate14.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if((data.tasks === undefined) && (missing0 = "tasks")){
validate13.errors = [{instancePath,schemaPath:"#/components/schemas/TaskList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "tasks")){
validate13.errors = [{instancePath,schemaPath:"#/components/schemas/TaskList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
if(!(validate14(data0[i0], {instancePath:instancePath+"/tasks/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/tasks",schemaPath:"#/components/schemas/TaskList/properties/tasks/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate13.errors = [{instancePath,schemaPath:"#/components/schemas/TaskList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}
validate13.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_Link_schema = validate18;
const schema12 = {"type":"string","maxLength":2048,"pattern":"^</[^<> ]*>; rel=\"next\"$"};
const pattern3 = new RegExp("^</[^<> ]*>; rel=\"next\"$", "u");

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
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 2048){
validate18.errors = [{instancePath,schemaPath:"#/components/headers/Link/schema/maxLength",keyword:"maxLength",params:{limit: 2048}}];
return false;
}
else {
if(!pattern3.test(data)){
validate18.errors = [{instancePath,schemaPath:"#/components/headers/Link/schema/pattern",keyword:"pattern",params:{pattern: "^</[^<> ]*>; rel=\"next\"$"}}];
return false;
}
}
}
else {
validate18.errors = [{instancePath,schemaPath:"#/components/headers/Link/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"dynamicProps":false,"dynamicItems":false};

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

const check_components_schemas_Task = validate14;

const check_components_headers_TaskResponseLocation_schema = validate21;
const schema14 = {"type":"string","pattern":"^/tasks/[^/]+/response$"};
const pattern4 = new RegExp("^/tasks/[^/]+/response$", "u");

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
if(!pattern4.test(data)){
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
const pattern5 = new RegExp("^/tasks/[^/]+$", "u");

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
if(!pattern5.test(data)){
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

const check_components_schemas_HsmList = validate36;
const schema24 = {"type":"object","additionalProperties":true,"required":["hsms"],"properties":{"hsms":{"type":"array","items":{"$ref":"#/components/schemas/HsmStub"}}}};
const schema25 = {"type":"object","additionalProperties":true,"required":["id"],"properties":{"id":{"type":"string"},"url":{"type":"string"}}};

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
if((data.id === undefined) && (missing0 = "id")){
validate37.errors = [{instancePath,schemaPath:"#/components/schemas/HsmStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate37.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/HsmStub/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate37.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/HsmStub/properties/url/type",keyword:"type",params:{type: "string"}}];
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
validate37.errors = [{instancePath,schemaPath:"#/components/schemas/HsmStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
let missing0;
if((data.hsms === undefined) && (missing0 = "hsms")){
validate36.errors = [{instancePath,schemaPath:"#/components/schemas/HsmList/required",keyword:"required",params:{missingProperty: missing0}}];
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
if(!(validate37(data0[i0], {instancePath:instancePath+"/hsms/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate36.errors = [{instancePath:instancePath+"/hsms",schemaPath:"#/components/schemas/HsmList/properties/hsms/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate36.errors = [{instancePath,schemaPath:"#/components/schemas/HsmList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Hsm = validate39;
const schema26 = {"type":"object","additionalProperties":true,"required":["soLoginsLeft"],"properties":{"soLoginsLeft":{"type":"integer","minimum":0},"id":{"type":"string"},"label":{"type":"string"},"initialized":{"type":"boolean"},"authentication":{"type":"string","enum":["password","ped"]},"firmwareVersion":{"type":"string"},"roles":{"type":"string"},"partitions":{"type":"string"},"actions":{"type":"string"},"certificate":{"type":"string"},"counter":{"type":"string"},"firmware":{"type":"string"},"licenses":{"type":"string"},"metrics":{"type":"string"},"policies":{"type":"string"},"storageSpace":{"type":"string"},"tamper":{"type":"string"},"utilization":{"type":"string"}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.soLoginsLeft === undefined) && (missing0 = "soLoginsLeft")){
validate39.errors = [{instancePath,schemaPath:"#/components/schemas/Hsm/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.soLoginsLeft !== undefined){
let data0 = data.soLoginsLeft;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate39.errors = [{instancePath:instancePath+"/soLoginsLeft",schemaPath:"#/components/schemas/Hsm/properties/soLoginsLeft/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate39.errors = [{instancePath:instancePath+"/soLoginsLeft",schemaPath:"#/components/schemas/Hsm/properties/soLoginsLeft/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate39.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Hsm/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate39.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/Hsm/properties/label/type",keyword:"type",params:{type: "string"}}];
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
validate39.errors = [{instancePath:instancePath+"/initialized",schemaPath:"#/components/schemas/Hsm/properties/initialized/type",keyword:"type",params:{type: "boolean"}}];
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
validate39.errors = [{instancePath:instancePath+"/authentication",schemaPath:"#/components/schemas/Hsm/properties/authentication/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data4 === "password") || (data4 === "ped"))){
validate39.errors = [{instancePath:instancePath+"/authentication",schemaPath:"#/components/schemas/Hsm/properties/authentication/enum",keyword:"enum",params:{allowedValues: schema26.properties.authentication.enum}}];
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
validate39.errors = [{instancePath:instancePath+"/firmwareVersion",schemaPath:"#/components/schemas/Hsm/properties/firmwareVersion/type",keyword:"type",params:{type: "string"}}];
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
validate39.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/components/schemas/Hsm/properties/roles/type",keyword:"type",params:{type: "string"}}];
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
validate39.errors = [{instancePath:instancePath+"/partitions",schemaPath:"#/components/schemas/Hsm/properties/partitions/type",keyword:"type",params:{type: "string"}}];
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
validate39.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/Hsm/properties/actions/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificate !== undefined){
const _errs20 = errors;
if(typeof data.certificate !== "string"){
validate39.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/Hsm/properties/certificate/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counter !== undefined){
const _errs22 = errors;
if(typeof data.counter !== "string"){
validate39.errors = [{instancePath:instancePath+"/counter",schemaPath:"#/components/schemas/Hsm/properties/counter/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.firmware !== undefined){
const _errs24 = errors;
if(typeof data.firmware !== "string"){
validate39.errors = [{instancePath:instancePath+"/firmware",schemaPath:"#/components/schemas/Hsm/properties/firmware/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.licenses !== undefined){
const _errs26 = errors;
if(typeof data.licenses !== "string"){
validate39.errors = [{instancePath:instancePath+"/licenses",schemaPath:"#/components/schemas/Hsm/properties/licenses/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metrics !== undefined){
const _errs28 = errors;
if(typeof data.metrics !== "string"){
validate39.errors = [{instancePath:instancePath+"/metrics",schemaPath:"#/components/schemas/Hsm/properties/metrics/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policies !== undefined){
const _errs30 = errors;
if(typeof data.policies !== "string"){
validate39.errors = [{instancePath:instancePath+"/policies",schemaPath:"#/components/schemas/Hsm/properties/policies/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storageSpace !== undefined){
const _errs32 = errors;
if(typeof data.storageSpace !== "string"){
validate39.errors = [{instancePath:instancePath+"/storageSpace",schemaPath:"#/components/schemas/Hsm/properties/storageSpace/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tamper !== undefined){
const _errs34 = errors;
if(typeof data.tamper !== "string"){
validate39.errors = [{instancePath:instancePath+"/tamper",schemaPath:"#/components/schemas/Hsm/properties/tamper/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.utilization !== undefined){
const _errs36 = errors;
if(typeof data.utilization !== "string"){
validate39.errors = [{instancePath:instancePath+"/utilization",schemaPath:"#/components/schemas/Hsm/properties/utilization/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs36 === errors;
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
else {
validate39.errors = [{instancePath,schemaPath:"#/components/schemas/Hsm/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmNotFound_content_application_1json_schema = validate40;
const schema27 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM"]},"returnCode":{"const":404}}}]};

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
validate40.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema27.allOf[1].properties.id.enum}}];
return false;
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
validate40.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate40.errors = [{instancePath,schemaPath:"#/components/responses/HsmNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_HsmLocation_schema = validate42;
const schema28 = {"type":"string","pattern":"^/api/lunasa/hsms/[^/]+$"};
const pattern6 = new RegExp("^/api/lunasa/hsms/[^/]+$", "u");

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
validate42.errors = [{instancePath,schemaPath:"#/components/headers/HsmLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/hsms/[^/]+$"}}];
return false;
}
}
else {
validate42.errors = [{instancePath,schemaPath:"#/components/headers/HsmLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmInitializationRefused_content_application_1json_schema = validate43;
const schema29 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_INVALID_FILENAME"]},"returnCode":{"const":400}}}]};

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
if(!(((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "HSMPLUGIN_INVALID_FILENAME"))){
validate43.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmInitializationRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema29.allOf[1].properties.id.enum}}];
return false;
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
validate43.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmInitializationRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate43.errors = [{instancePath,schemaPath:"#/components/responses/HsmInitializationRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmLoginRequiredToRepeat_content_application_1json_schema = validate45;
const schema30 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_NO_ACL_RULE","HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED"]},"returnCode":{"const":401}}}]};

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
let data0 = data.id;
const _errs3 = errors;
if(!((((data0 === "FRAMEWORK_USER_NOT_AUTHENTICATED") || (data0 === "FRAMEWORK_NO_SESSION_COOKIE")) || (data0 === "FRAMEWORK_NO_ACL_RULE")) || (data0 === "HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED"))){
validate45.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmLoginRequiredToRepeat/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema30.allOf[1].properties.id.enum}}];
return false;
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
validate45.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmLoginRequiredToRepeat/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate45.errors = [{instancePath,schemaPath:"#/components/responses/HsmLoginRequiredToRepeat/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_HsmRoleLocation_schema = validate47;
const schema31 = {"type":"string","pattern":"^/api/lunasa/hsms/[^/]+/roles/[^/]+$"};
const pattern7 = new RegExp("^/api/lunasa/hsms/[^/]+/roles/[^/]+$", "u");

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
if(errors === 0){
if(typeof data === "string"){
if(!pattern7.test(data)){
validate47.errors = [{instancePath,schemaPath:"#/components/headers/HsmRoleLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/hsms/[^/]+/roles/[^/]+$"}}];
return false;
}
}
else {
validate47.errors = [{instancePath,schemaPath:"#/components/headers/HsmRoleLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmLoginRefused_content_application_1json_schema = validate48;
const schema32 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_INCORRECT_PASSWORD","HSMPLUGIN_ROLE_LOCKED_OUT","HSMPLUGIN_HSM_NOT_INITIALIZED","HSMPLUGIN_ROLE_NOT_INITIALIZED","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

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
validate48.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmLoginRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema32.allOf[1].properties.id.enum}}];
return false;
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
validate48.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmLoginRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate48.errors = [{instancePath,schemaPath:"#/components/responses/HsmLoginRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PrivateSessionRequired_content_application_1json_schema = validate50;
const schema33 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_NO_ACL_RULE","FRAMEWORK_SESSION_NOT_PRIVATE"]},"returnCode":{"const":401}}}]};

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
validate50.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PrivateSessionRequired/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema33.allOf[1].properties.id.enum}}];
return false;
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
validate50.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PrivateSessionRequired/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate50.errors = [{instancePath,schemaPath:"#/components/responses/PrivateSessionRequired/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate50.errors = vErrors;
return errors === 0;
}
validate50.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmLoginRequired_content_application_1json_schema = validate52;
const schema34 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_NO_ACL_RULE","FRAMEWORK_SESSION_NOT_PRIVATE","HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED"]},"returnCode":{"const":401}}}]};

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
if(!(((((data0 === "FRAMEWORK_USER_NOT_AUTHENTICATED") || (data0 === "FRAMEWORK_NO_SESSION_COOKIE")) || (data0 === "FRAMEWORK_NO_ACL_RULE")) || (data0 === "FRAMEWORK_SESSION_NOT_PRIVATE")) || (data0 === "HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED"))){
validate52.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmLoginRequired/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema34.allOf[1].properties.id.enum}}];
return false;
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
validate52.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmLoginRequired/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/components/responses/HsmLoginRequired/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmActionNotFound_content_application_1json_schema = validate54;
const schema35 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_ACTION"]},"returnCode":{"const":404}}}]};

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
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "HSMPLUGIN_INVALID_HSM") || (data0 === "HSMPLUGIN_INVALID_ACTION"))){
validate54.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema35.allOf[1].properties.id.enum}}];
return false;
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
validate54.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate54.errors = [{instancePath,schemaPath:"#/components/responses/HsmActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_HsmMetrics = validate56;
const schema36 = {"type":"object","additionalProperties":true,"required":["resetTime","metrics"],"properties":{"resetTime":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},"metrics":{"type":"array","items":{"$ref":"#/components/schemas/PartitionMetrics"}}}};
const pattern8 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");
const schema37 = {"type":"object","additionalProperties":true,"required":["partitionId","bins"],"properties":{"partitionId":{"type":"string"},"label":{"type":"string"},"bins":{"type":"array","items":{"$ref":"#/components/schemas/MetricsBin"}}}};
const schema38 = {"type":"object","additionalProperties":true,"required":["binId","counters"],"properties":{"binId":{"type":"string"},"counters":{"type":"array","items":{"$ref":"#/components/schemas/MetricsCounter"}}}};
const schema39 = {"type":"object","additionalProperties":true,"required":["counterId","count"],"properties":{"counterId":{"type":"string"},"count":{"type":"integer","format":"int64","minimum":0}}};

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
if(((data.counterId === undefined) && (missing0 = "counterId")) || ((data.count === undefined) && (missing0 = "count"))){
validate59.errors = [{instancePath,schemaPath:"#/components/schemas/MetricsCounter/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.counterId !== undefined){
const _errs2 = errors;
if(typeof data.counterId !== "string"){
validate59.errors = [{instancePath:instancePath+"/counterId",schemaPath:"#/components/schemas/MetricsCounter/properties/counterId/type",keyword:"type",params:{type: "string"}}];
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
validate59.errors = [{instancePath:instancePath+"/count",schemaPath:"#/components/schemas/MetricsCounter/properties/count/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate59.errors = [{instancePath:instancePath+"/count",schemaPath:"#/components/schemas/MetricsCounter/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate59.errors = [{instancePath,schemaPath:"#/components/schemas/MetricsCounter/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(((data.binId === undefined) && (missing0 = "binId")) || ((data.counters === undefined) && (missing0 = "counters"))){
validate58.errors = [{instancePath,schemaPath:"#/components/schemas/MetricsBin/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.binId !== undefined){
const _errs2 = errors;
if(typeof data.binId !== "string"){
validate58.errors = [{instancePath:instancePath+"/binId",schemaPath:"#/components/schemas/MetricsBin/properties/binId/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate59(data1[i0], {instancePath:instancePath+"/counters/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate58.errors = [{instancePath:instancePath+"/counters",schemaPath:"#/components/schemas/MetricsBin/properties/counters/type",keyword:"type",params:{type: "array"}}];
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
validate58.errors = [{instancePath,schemaPath:"#/components/schemas/MetricsBin/type",keyword:"type",params:{type: "object"}}];
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
if(((data.partitionId === undefined) && (missing0 = "partitionId")) || ((data.bins === undefined) && (missing0 = "bins"))){
validate57.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionMetrics/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.partitionId !== undefined){
const _errs2 = errors;
if(typeof data.partitionId !== "string"){
validate57.errors = [{instancePath:instancePath+"/partitionId",schemaPath:"#/components/schemas/PartitionMetrics/properties/partitionId/type",keyword:"type",params:{type: "string"}}];
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
validate57.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/PartitionMetrics/properties/label/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate58(data2[i0], {instancePath:instancePath+"/bins/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/bins",schemaPath:"#/components/schemas/PartitionMetrics/properties/bins/type",keyword:"type",params:{type: "array"}}];
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
validate57.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionMetrics/type",keyword:"type",params:{type: "object"}}];
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
if(((data.resetTime === undefined) && (missing0 = "resetTime")) || ((data.metrics === undefined) && (missing0 = "metrics"))){
validate56.errors = [{instancePath,schemaPath:"#/components/schemas/HsmMetrics/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.resetTime !== undefined){
let data0 = data.resetTime;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
validate56.errors = [{instancePath:instancePath+"/resetTime",schemaPath:"#/components/schemas/HsmMetrics/properties/resetTime/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"}}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/resetTime",schemaPath:"#/components/schemas/HsmMetrics/properties/resetTime/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate57(data1[i0], {instancePath:instancePath+"/metrics/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/metrics",schemaPath:"#/components/schemas/HsmMetrics/properties/metrics/type",keyword:"type",params:{type: "array"}}];
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
validate56.errors = [{instancePath,schemaPath:"#/components/schemas/HsmMetrics/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_HsmUtilization = validate63;
const schema40 = {"type":"object","additionalProperties":true,"properties":{"resetTime":{"type":"string"},"upTime":{"type":"integer","minimum":0},"idleTime":{"type":"integer","minimum":0},"utilization":{"type":"number","minimum":0,"maximum":100},"bins":{"type":"string"}}};

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
if(data.resetTime !== undefined){
const _errs2 = errors;
if(typeof data.resetTime !== "string"){
validate63.errors = [{instancePath:instancePath+"/resetTime",schemaPath:"#/components/schemas/HsmUtilization/properties/resetTime/type",keyword:"type",params:{type: "string"}}];
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
validate63.errors = [{instancePath:instancePath+"/upTime",schemaPath:"#/components/schemas/HsmUtilization/properties/upTime/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate63.errors = [{instancePath:instancePath+"/upTime",schemaPath:"#/components/schemas/HsmUtilization/properties/upTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate63.errors = [{instancePath:instancePath+"/idleTime",schemaPath:"#/components/schemas/HsmUtilization/properties/idleTime/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate63.errors = [{instancePath:instancePath+"/idleTime",schemaPath:"#/components/schemas/HsmUtilization/properties/idleTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate63.errors = [{instancePath:instancePath+"/utilization",schemaPath:"#/components/schemas/HsmUtilization/properties/utilization/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate63.errors = [{instancePath:instancePath+"/utilization",schemaPath:"#/components/schemas/HsmUtilization/properties/utilization/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate63.errors = [{instancePath:instancePath+"/utilization",schemaPath:"#/components/schemas/HsmUtilization/properties/utilization/type",keyword:"type",params:{type: "number"}}];
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
validate63.errors = [{instancePath:instancePath+"/bins",schemaPath:"#/components/schemas/HsmUtilization/properties/bins/type",keyword:"type",params:{type: "string"}}];
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
validate63.errors = [{instancePath,schemaPath:"#/components/schemas/HsmUtilization/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_UtilizationBinList = validate64;
const schema41 = {"type":"object","additionalProperties":true,"required":["bins"],"properties":{"bins":{"type":"array","items":{"$ref":"#/components/schemas/MetricsBin"}}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.bins === undefined) && (missing0 = "bins")){
validate64.errors = [{instancePath,schemaPath:"#/components/schemas/UtilizationBinList/required",keyword:"required",params:{missingProperty: missing0}}];
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
if(!(validate58(data0[i0], {instancePath:instancePath+"/bins/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
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
validate64.errors = [{instancePath:instancePath+"/bins",schemaPath:"#/components/schemas/UtilizationBinList/properties/bins/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/components/schemas/UtilizationBinList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_HsmCounter = validate66;
const schema42 = {"type":"object","additionalProperties":true,"properties":{"commands":{"type":"integer","minimum":0},"resetTime":{"type":"string"}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.commands !== undefined){
let data0 = data.commands;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate66.errors = [{instancePath:instancePath+"/commands",schemaPath:"#/components/schemas/HsmCounter/properties/commands/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate66.errors = [{instancePath:instancePath+"/commands",schemaPath:"#/components/schemas/HsmCounter/properties/commands/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate66.errors = [{instancePath:instancePath+"/resetTime",schemaPath:"#/components/schemas/HsmCounter/properties/resetTime/type",keyword:"type",params:{type: "string"}}];
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
validate66.errors = [{instancePath,schemaPath:"#/components/schemas/HsmCounter/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_HsmStorageSpace = validate67;
const schema43 = {"type":"object","additionalProperties":true,"properties":{"totalSpace":{"type":"integer","format":"int64","minimum":0},"usedSpace":{"type":"integer","format":"int64","minimum":0},"freeSpace":{"type":"integer","format":"int64","minimum":0},"maxPartitions":{"type":"integer","minimum":0},"partitions":{"type":"integer","minimum":0}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.totalSpace !== undefined){
let data0 = data.totalSpace;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate67.errors = [{instancePath:instancePath+"/totalSpace",schemaPath:"#/components/schemas/HsmStorageSpace/properties/totalSpace/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate67.errors = [{instancePath:instancePath+"/totalSpace",schemaPath:"#/components/schemas/HsmStorageSpace/properties/totalSpace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate67.errors = [{instancePath:instancePath+"/usedSpace",schemaPath:"#/components/schemas/HsmStorageSpace/properties/usedSpace/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
validate67.errors = [{instancePath:instancePath+"/usedSpace",schemaPath:"#/components/schemas/HsmStorageSpace/properties/usedSpace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate67.errors = [{instancePath:instancePath+"/freeSpace",schemaPath:"#/components/schemas/HsmStorageSpace/properties/freeSpace/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate67.errors = [{instancePath:instancePath+"/freeSpace",schemaPath:"#/components/schemas/HsmStorageSpace/properties/freeSpace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate67.errors = [{instancePath:instancePath+"/maxPartitions",schemaPath:"#/components/schemas/HsmStorageSpace/properties/maxPartitions/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate67.errors = [{instancePath:instancePath+"/maxPartitions",schemaPath:"#/components/schemas/HsmStorageSpace/properties/maxPartitions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate67.errors = [{instancePath:instancePath+"/partitions",schemaPath:"#/components/schemas/HsmStorageSpace/properties/partitions/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate67.errors = [{instancePath:instancePath+"/partitions",schemaPath:"#/components/schemas/HsmStorageSpace/properties/partitions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate67.errors = [{instancePath,schemaPath:"#/components/schemas/HsmStorageSpace/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_LicenseList = validate68;
const schema44 = {"type":"object","additionalProperties":true,"required":["licenses"],"properties":{"licenses":{"type":"array","items":{"$ref":"#/components/schemas/License"}}}};
const schema45 = {"type":"object","additionalProperties":true,"required":["id"],"properties":{"id":{"type":"string"},"description":{"type":"string"}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate69.errors = [{instancePath,schemaPath:"#/components/schemas/License/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate69.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/License/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate69.errors = [{instancePath:instancePath+"/description",schemaPath:"#/components/schemas/License/properties/description/type",keyword:"type",params:{type: "string"}}];
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
validate69.errors = [{instancePath,schemaPath:"#/components/schemas/License/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.licenses === undefined) && (missing0 = "licenses")){
validate68.errors = [{instancePath,schemaPath:"#/components/schemas/LicenseList/required",keyword:"required",params:{missingProperty: missing0}}];
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
if(!(validate69(data0[i0], {instancePath:instancePath+"/licenses/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate68.errors = [{instancePath:instancePath+"/licenses",schemaPath:"#/components/schemas/LicenseList/properties/licenses/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate68.errors = [{instancePath,schemaPath:"#/components/schemas/LicenseList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_PolicyList = validate71;
const schema46 = {"type":"object","additionalProperties":true,"required":["policies"],"properties":{"policies":{"type":"array","items":{"$ref":"#/components/schemas/Policy"}}}};
const schema47 = {"type":"object","additionalProperties":true,"required":["id"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"value":{"type":"integer","minimum":0}}};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
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
validate72.errors = [{instancePath,schemaPath:"#/components/schemas/Policy/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate72.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Policy/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate72.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/Policy/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate72.errors = [{instancePath:instancePath+"/value",schemaPath:"#/components/schemas/Policy/properties/value/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate72.errors = [{instancePath:instancePath+"/value",schemaPath:"#/components/schemas/Policy/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate72.errors = [{instancePath,schemaPath:"#/components/schemas/Policy/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.policies === undefined) && (missing0 = "policies")){
validate71.errors = [{instancePath,schemaPath:"#/components/schemas/PolicyList/required",keyword:"required",params:{missingProperty: missing0}}];
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
if(!(validate72(data0[i0], {instancePath:instancePath+"/policies/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/policies",schemaPath:"#/components/schemas/PolicyList/properties/policies/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate71.errors = [{instancePath,schemaPath:"#/components/schemas/PolicyList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Policy = validate72;

const check_components_responses_HsmPolicyNotFound_content_application_1json_schema = validate74;
const schema48 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_POLICY"]},"returnCode":{"const":404}}}]};

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
if(!((data0 === "HSMPLUGIN_INVALID_HSM") || (data0 === "HSMPLUGIN_INVALID_POLICY"))){
validate74.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmPolicyNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema48.allOf[1].properties.id.enum}}];
return false;
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
validate74.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmPolicyNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate74.errors = [{instancePath,schemaPath:"#/components/responses/HsmPolicyNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_CapabilityList = validate76;
const schema49 = {"type":"object","additionalProperties":true,"required":["capabilities"],"properties":{"capabilities":{"type":"array","items":{"$ref":"#/components/schemas/Capability"}}}};
const schema50 = {"type":"object","additionalProperties":true,"required":["id"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"value":{"type":"integer","minimum":0}}};

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
if((data.id === undefined) && (missing0 = "id")){
validate77.errors = [{instancePath,schemaPath:"#/components/schemas/Capability/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate77.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Capability/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate77.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/Capability/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate77.errors = [{instancePath:instancePath+"/value",schemaPath:"#/components/schemas/Capability/properties/value/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate77.errors = [{instancePath:instancePath+"/value",schemaPath:"#/components/schemas/Capability/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate77.errors = [{instancePath,schemaPath:"#/components/schemas/Capability/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if((data.capabilities === undefined) && (missing0 = "capabilities")){
validate76.errors = [{instancePath,schemaPath:"#/components/schemas/CapabilityList/required",keyword:"required",params:{missingProperty: missing0}}];
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
if(!(validate77(data0[i0], {instancePath:instancePath+"/capabilities/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/capabilities",schemaPath:"#/components/schemas/CapabilityList/properties/capabilities/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate76.errors = [{instancePath,schemaPath:"#/components/schemas/CapabilityList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}
validate76.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_HsmCertificate = validate79;
const schema51 = {"type":"object","additionalProperties":false,"required":["certificate"],"properties":{"certificate":{"type":"string"}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.certificate === undefined) && (missing0 = "certificate")){
validate79.errors = [{instancePath,schemaPath:"#/components/schemas/HsmCertificate/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "certificate")){
validate79.errors = [{instancePath,schemaPath:"#/components/schemas/HsmCertificate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.certificate !== undefined){
if(typeof data.certificate !== "string"){
validate79.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/HsmCertificate/properties/certificate/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate79.errors = [{instancePath,schemaPath:"#/components/schemas/HsmCertificate/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmFunctionNotOffered_content_application_1json_schema = validate80;
const schema52 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

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
if(!(((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "HSMPLUGIN_FUNC_NOT_SUPPORTED"))){
validate80.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmFunctionNotOffered/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema52.allOf[1].properties.id.enum}}];
return false;
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
validate80.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmFunctionNotOffered/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate80.errors = [{instancePath,schemaPath:"#/components/responses/HsmFunctionNotOffered/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Tamper = validate82;
const schema53 = {"type":"object","additionalProperties":true,"properties":{"tampered":{"type":"boolean"},"tampers":{"type":"array","items":{"$ref":"#/components/schemas/TamperEvent"}},"actions":{"type":"string"}}};
const schema54 = {"type":"object","additionalProperties":true,"properties":{"description":{"type":"string"},"time":{"type":"string"}}};

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
if(data.description !== undefined){
const _errs2 = errors;
if(typeof data.description !== "string"){
validate83.errors = [{instancePath:instancePath+"/description",schemaPath:"#/components/schemas/TamperEvent/properties/description/type",keyword:"type",params:{type: "string"}}];
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
validate83.errors = [{instancePath:instancePath+"/time",schemaPath:"#/components/schemas/TamperEvent/properties/time/type",keyword:"type",params:{type: "string"}}];
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
validate83.errors = [{instancePath,schemaPath:"#/components/schemas/TamperEvent/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tampered !== undefined){
const _errs2 = errors;
if(typeof data.tampered !== "boolean"){
validate82.errors = [{instancePath:instancePath+"/tampered",schemaPath:"#/components/schemas/Tamper/properties/tampered/type",keyword:"type",params:{type: "boolean"}}];
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
if(!(validate83(data1[i0], {instancePath:instancePath+"/tampers/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/tampers",schemaPath:"#/components/schemas/Tamper/properties/tampers/type",keyword:"type",params:{type: "array"}}];
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
validate82.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/Tamper/properties/actions/type",keyword:"type",params:{type: "string"}}];
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
validate82.errors = [{instancePath,schemaPath:"#/components/schemas/Tamper/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_TamperLocation_schema = validate85;
const schema55 = {"type":"string","pattern":"^/api/lunasa/hsms/[^/]+/tamper$"};
const pattern9 = new RegExp("^/api/lunasa/hsms/[^/]+/tamper$", "u");

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern9.test(data)){
validate85.errors = [{instancePath,schemaPath:"#/components/headers/TamperLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/hsms/[^/]+/tamper$"}}];
return false;
}
}
else {
validate85.errors = [{instancePath,schemaPath:"#/components/headers/TamperLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Ped = validate86;
const schema56 = {"type":"object","additionalProperties":false,"properties":{"pedId":{"type":"integer","minimum":0},"ipAddress":{"type":["string","null"]},"port":{"type":"integer"},"isConnected":{"type":"boolean"},"server":{"type":"null"},"actions":{"type":"string"}}};

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
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "pedId") || (key0 === "ipAddress")) || (key0 === "port")) || (key0 === "isConnected")) || (key0 === "server")) || (key0 === "actions"))){
validate86.errors = [{instancePath,schemaPath:"#/components/schemas/Ped/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.pedId !== undefined){
let data0 = data.pedId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate86.errors = [{instancePath:instancePath+"/pedId",schemaPath:"#/components/schemas/Ped/properties/pedId/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate86.errors = [{instancePath:instancePath+"/pedId",schemaPath:"#/components/schemas/Ped/properties/pedId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
if(data.ipAddress !== undefined){
let data1 = data.ipAddress;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate86.errors = [{instancePath:instancePath+"/ipAddress",schemaPath:"#/components/schemas/Ped/properties/ipAddress/type",keyword:"type",params:{type: schema56.properties.ipAddress.type}}];
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
validate86.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/Ped/properties/port/type",keyword:"type",params:{type: "integer"}}];
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
validate86.errors = [{instancePath:instancePath+"/isConnected",schemaPath:"#/components/schemas/Ped/properties/isConnected/type",keyword:"type",params:{type: "boolean"}}];
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
validate86.errors = [{instancePath:instancePath+"/server",schemaPath:"#/components/schemas/Ped/properties/server/type",keyword:"type",params:{type: "null"}}];
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
validate86.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/Ped/properties/actions/type",keyword:"type",params:{type: "string"}}];
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
validate86.errors = [{instancePath,schemaPath:"#/components/schemas/Ped/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PedNotFound_content_application_1json_schema = validate87;
const schema57 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PED"]},"returnCode":{"const":404}}}]};

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
if(!((data0 === "HSMPLUGIN_INVALID_HSM") || (data0 === "HSMPLUGIN_INVALID_PED"))){
validate87.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PedNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema57.allOf[1].properties.id.enum}}];
return false;
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
validate87.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PedNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate87.errors = [{instancePath,schemaPath:"#/components/responses/PedNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PedActionNotFound_content_application_1json_schema = validate89;
const schema58 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PED","HSMPLUGIN_INVALID_ACTION"]},"returnCode":{"const":404}}}]};

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
if(!(((data0 === "HSMPLUGIN_INVALID_HSM") || (data0 === "HSMPLUGIN_INVALID_PED")) || (data0 === "HSMPLUGIN_INVALID_ACTION"))){
validate89.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PedActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema58.allOf[1].properties.id.enum}}];
return false;
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
validate89.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PedActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate89.errors = [{instancePath,schemaPath:"#/components/responses/PedActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_HsmFirmware = validate91;
const schema59 = {"type":"object","additionalProperties":true,"properties":{"version":{"type":"string"},"upgradeVersion":{"type":"string"},"rollbackVersion":{"type":"string"},"actions":{"type":"string"}}};

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
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate91.errors = [{instancePath:instancePath+"/version",schemaPath:"#/components/schemas/HsmFirmware/properties/version/type",keyword:"type",params:{type: "string"}}];
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
validate91.errors = [{instancePath:instancePath+"/upgradeVersion",schemaPath:"#/components/schemas/HsmFirmware/properties/upgradeVersion/type",keyword:"type",params:{type: "string"}}];
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
validate91.errors = [{instancePath:instancePath+"/rollbackVersion",schemaPath:"#/components/schemas/HsmFirmware/properties/rollbackVersion/type",keyword:"type",params:{type: "string"}}];
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
validate91.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/HsmFirmware/properties/actions/type",keyword:"type",params:{type: "string"}}];
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
validate91.errors = [{instancePath,schemaPath:"#/components/schemas/HsmFirmware/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_FirmwareNotAvailable_content_application_1json_schema = validate92;
const schema60 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_FIRMWARE_NOT_AVAILABLE"]},"returnCode":{"const":400}}}]};

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
if(!(((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "HSMPLUGIN_FIRMWARE_NOT_AVAILABLE"))){
validate92.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/FirmwareNotAvailable/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema60.allOf[1].properties.id.enum}}];
return false;
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
validate92.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/FirmwareNotAvailable/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate92.errors = [{instancePath,schemaPath:"#/components/responses/FirmwareNotAvailable/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_IndirectResponse = validate94;
const schema61 = {"type":"object","additionalProperties":false,"required":["response"],"properties":{"response":{"type":"string"}}};

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
let missing0;
if((data.response === undefined) && (missing0 = "response")){
validate94.errors = [{instancePath,schemaPath:"#/components/schemas/IndirectResponse/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "response")){
validate94.errors = [{instancePath,schemaPath:"#/components/schemas/IndirectResponse/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.response !== undefined){
if(typeof data.response !== "string"){
validate94.errors = [{instancePath:instancePath+"/response",schemaPath:"#/components/schemas/IndirectResponse/properties/response/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate94.errors = [{instancePath,schemaPath:"#/components/schemas/IndirectResponse/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_RoleList = validate95;
const schema62 = {"type":"object","additionalProperties":false,"required":["roles"],"properties":{"roles":{"type":"array","items":{"$ref":"#/components/schemas/RoleStub"}}}};
const schema63 = {"type":"object","additionalProperties":false,"required":["id","name","url"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"url":{"type":"string"}}};

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
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.url === undefined) && (missing0 = "url"))){
validate96.errors = [{instancePath,schemaPath:"#/components/schemas/RoleStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "url"))){
validate96.errors = [{instancePath,schemaPath:"#/components/schemas/RoleStub/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate96.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/RoleStub/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate96.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/RoleStub/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate96.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/RoleStub/properties/url/type",keyword:"type",params:{type: "string"}}];
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
validate96.errors = [{instancePath,schemaPath:"#/components/schemas/RoleStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
let missing0;
if((data.roles === undefined) && (missing0 = "roles")){
validate95.errors = [{instancePath,schemaPath:"#/components/schemas/RoleList/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "roles")){
validate95.errors = [{instancePath,schemaPath:"#/components/schemas/RoleList/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
if(!(validate96(data0[i0], {instancePath:instancePath+"/roles/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/components/schemas/RoleList/properties/roles/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
}
else {
validate95.errors = [{instancePath,schemaPath:"#/components/schemas/RoleList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_RoleDescription = validate98;
const schema64 = {"type":"object","additionalProperties":false,"required":["id","name","activated","initialized","lockedOut","loginAttemptsLeft","pinToBeChanged","challengeToBeChanged","primaryAuthentication","secondaryAuthentication","indirectLoginVersion","changePasswordAttemptsLeft"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"activated":{"type":"boolean"},"initialized":{"type":"boolean"},"lockedOut":{"type":"boolean"},"loginAttemptsLeft":{"type":"integer","minimum":0},"pinToBeChanged":{"type":"boolean"},"challengeToBeChanged":{"type":"boolean"},"primaryAuthentication":{"type":"string"},"secondaryAuthentication":{"type":"string"},"indirectLoginVersion":{"type":"string","enum":["legacyKey","key","pkc","None"]},"changePasswordAttemptsLeft":{"type":"integer","minimum":0}}};
const func2 = Object.prototype.hasOwnProperty;

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.activated === undefined) && (missing0 = "activated"))) || ((data.initialized === undefined) && (missing0 = "initialized"))) || ((data.lockedOut === undefined) && (missing0 = "lockedOut"))) || ((data.loginAttemptsLeft === undefined) && (missing0 = "loginAttemptsLeft"))) || ((data.pinToBeChanged === undefined) && (missing0 = "pinToBeChanged"))) || ((data.challengeToBeChanged === undefined) && (missing0 = "challengeToBeChanged"))) || ((data.primaryAuthentication === undefined) && (missing0 = "primaryAuthentication"))) || ((data.secondaryAuthentication === undefined) && (missing0 = "secondaryAuthentication"))) || ((data.indirectLoginVersion === undefined) && (missing0 = "indirectLoginVersion"))) || ((data.changePasswordAttemptsLeft === undefined) && (missing0 = "changePasswordAttemptsLeft"))){
validate98.errors = [{instancePath,schemaPath:"#/components/schemas/RoleDescription/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema64.properties, key0))){
validate98.errors = [{instancePath,schemaPath:"#/components/schemas/RoleDescription/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate98.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/RoleDescription/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate98.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/RoleDescription/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate98.errors = [{instancePath:instancePath+"/activated",schemaPath:"#/components/schemas/RoleDescription/properties/activated/type",keyword:"type",params:{type: "boolean"}}];
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
validate98.errors = [{instancePath:instancePath+"/initialized",schemaPath:"#/components/schemas/RoleDescription/properties/initialized/type",keyword:"type",params:{type: "boolean"}}];
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
validate98.errors = [{instancePath:instancePath+"/lockedOut",schemaPath:"#/components/schemas/RoleDescription/properties/lockedOut/type",keyword:"type",params:{type: "boolean"}}];
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
validate98.errors = [{instancePath:instancePath+"/loginAttemptsLeft",schemaPath:"#/components/schemas/RoleDescription/properties/loginAttemptsLeft/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate98.errors = [{instancePath:instancePath+"/loginAttemptsLeft",schemaPath:"#/components/schemas/RoleDescription/properties/loginAttemptsLeft/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate98.errors = [{instancePath:instancePath+"/pinToBeChanged",schemaPath:"#/components/schemas/RoleDescription/properties/pinToBeChanged/type",keyword:"type",params:{type: "boolean"}}];
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
validate98.errors = [{instancePath:instancePath+"/challengeToBeChanged",schemaPath:"#/components/schemas/RoleDescription/properties/challengeToBeChanged/type",keyword:"type",params:{type: "boolean"}}];
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
validate98.errors = [{instancePath:instancePath+"/primaryAuthentication",schemaPath:"#/components/schemas/RoleDescription/properties/primaryAuthentication/type",keyword:"type",params:{type: "string"}}];
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
validate98.errors = [{instancePath:instancePath+"/secondaryAuthentication",schemaPath:"#/components/schemas/RoleDescription/properties/secondaryAuthentication/type",keyword:"type",params:{type: "string"}}];
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
validate98.errors = [{instancePath:instancePath+"/indirectLoginVersion",schemaPath:"#/components/schemas/RoleDescription/properties/indirectLoginVersion/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((((data10 === "legacyKey") || (data10 === "key")) || (data10 === "pkc")) || (data10 === "None"))){
validate98.errors = [{instancePath:instancePath+"/indirectLoginVersion",schemaPath:"#/components/schemas/RoleDescription/properties/indirectLoginVersion/enum",keyword:"enum",params:{allowedValues: schema64.properties.indirectLoginVersion.enum}}];
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
validate98.errors = [{instancePath:instancePath+"/changePasswordAttemptsLeft",schemaPath:"#/components/schemas/RoleDescription/properties/changePasswordAttemptsLeft/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs24){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
validate98.errors = [{instancePath:instancePath+"/changePasswordAttemptsLeft",schemaPath:"#/components/schemas/RoleDescription/properties/changePasswordAttemptsLeft/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate98.errors = [{instancePath,schemaPath:"#/components/schemas/RoleDescription/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmRoleNotFound_content_application_1json_schema = validate99;
const schema65 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_ROLE"]},"returnCode":{"const":404}}}]};

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
validate99.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmRoleNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema65.allOf[1].properties.id.enum}}];
return false;
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
validate99.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmRoleNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate99.errors = [{instancePath,schemaPath:"#/components/responses/HsmRoleNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_paths_1api_1lunasa_1hsms_1_hsmid_1roles_1_roleid_patch_responses_202_content_application_1json_schema = validate101;
const schema66 = {"anyOf":[{"$ref":"#/components/schemas/Task"},{"$ref":"#/components/schemas/EmptyObject"}]};
const schema67 = {"type":"object","additionalProperties":false,"maxProperties":0};

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
if(Object.keys(data).length > 0){
validate103.errors = [{instancePath,schemaPath:"#/components/schemas/EmptyObject/maxProperties",keyword:"maxProperties",params:{limit: 0}}];
return false;
}
else {
for(const key0 in data){
validate103.errors = [{instancePath,schemaPath:"#/components/schemas/EmptyObject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
}
else {
validate103.errors = [{instancePath,schemaPath:"#/components/schemas/EmptyObject/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate14(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs2 = errors;
if(!(validate103(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
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
validate101.errors = vErrors;
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
validate101.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate101.evaluated = {"dynamicProps":true,"dynamicItems":false};

const check_components_headers_HsmRoleOrTaskLocation_schema = validate105;
const schema68 = {"type":"string","pattern":"^(/api/lunasa/hsms/[^/]+/roles/[^/]+|/tasks/[^/]+)$"};
const pattern10 = new RegExp("^(/api/lunasa/hsms/[^/]+/roles/[^/]+|/tasks/[^/]+)$", "u");

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
if(typeof data === "string"){
if(!pattern10.test(data)){
validate105.errors = [{instancePath,schemaPath:"#/components/headers/HsmRoleOrTaskLocation/schema/pattern",keyword:"pattern",params:{pattern: "^(/api/lunasa/hsms/[^/]+/roles/[^/]+|/tasks/[^/]+)$"}}];
return false;
}
}
else {
validate105.errors = [{instancePath,schemaPath:"#/components/headers/HsmRoleOrTaskLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PasswordChangeRefusedByHsm_content_application_1json_schema = validate106;
const schema69 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_INCORRECT_PASSWORD","HSMPLUGIN_ROLE_LOCKED_OUT","HSMPLUGIN_ROLE_NOT_INITIALIZED","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
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
validate106.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PasswordChangeRefusedByHsm/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema69.allOf[1].properties.id.enum}}];
return false;
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
validate106.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PasswordChangeRefusedByHsm/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate106.errors = [{instancePath,schemaPath:"#/components/responses/PasswordChangeRefusedByHsm/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmRoleActionRefused_content_application_1json_schema = validate108;
const schema70 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_ROLE_NOT_INITIALIZED","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

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
if(!((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "HSMPLUGIN_ROLE_NOT_INITIALIZED")) || (data0 === "HSMPLUGIN_FUNC_NOT_SUPPORTED"))){
validate108.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmRoleActionRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema70.allOf[1].properties.id.enum}}];
return false;
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
validate108.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmRoleActionRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate108.errors = [{instancePath,schemaPath:"#/components/responses/HsmRoleActionRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_HsmRoleActionNotFound_content_application_1json_schema = validate110;
const schema71 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_ROLE","HSMPLUGIN_INVALID_ACTION"]},"returnCode":{"const":404}}}]};

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
validate110.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/HsmRoleActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema71.allOf[1].properties.id.enum}}];
return false;
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
validate110.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/HsmRoleActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate110.errors = [{instancePath,schemaPath:"#/components/responses/HsmRoleActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionNotFound_content_application_1json_schema = validate112;
const schema72 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PARTITION"]},"returnCode":{"const":404}}}]};

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
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "HSMPLUGIN_INVALID_HSM") || (data0 === "HSMPLUGIN_INVALID_PARTITION"))){
validate112.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema72.allOf[1].properties.id.enum}}];
return false;
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
validate112.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate112.errors = [{instancePath,schemaPath:"#/components/responses/PartitionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionRoleNotFound_content_application_1json_schema = validate114;
const schema73 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PARTITION","HSMPLUGIN_INVALID_ROLE"]},"returnCode":{"const":404}}}]};

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
validate114.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionRoleNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema73.allOf[1].properties.id.enum}}];
return false;
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
validate114.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionRoleNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate114.errors = [{instancePath,schemaPath:"#/components/responses/PartitionRoleNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_PartitionRoleLocation_schema = validate116;
const schema74 = {"type":"string","pattern":"^/api/lunasa/hsms/[^/]+/partitions/[^/]+/roles/[^/]+$"};
const pattern11 = new RegExp("^/api/lunasa/hsms/[^/]+/partitions/[^/]+/roles/[^/]+$", "u");

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
if(errors === 0){
if(typeof data === "string"){
if(!pattern11.test(data)){
validate116.errors = [{instancePath,schemaPath:"#/components/headers/PartitionRoleLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/hsms/[^/]+/partitions/[^/]+/roles/[^/]+$"}}];
return false;
}
}
else {
validate116.errors = [{instancePath,schemaPath:"#/components/headers/PartitionRoleLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionRoleInitializationRefused_content_application_1json_schema = validate117;
const schema75 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_PARTITION_NOT_INITIALIZED","HSMPLUGIN_ROLE_ALREADY_INITIALIZED"]},"returnCode":{"const":400}}}]};

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
if(!((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "HSMPLUGIN_PARTITION_NOT_INITIALIZED")) || (data0 === "HSMPLUGIN_ROLE_ALREADY_INITIALIZED"))){
validate117.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionRoleInitializationRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema75.allOf[1].properties.id.enum}}];
return false;
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
validate117.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionRoleInitializationRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate117.errors = [{instancePath,schemaPath:"#/components/responses/PartitionRoleInitializationRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionLoginRequired_content_application_1json_schema = validate119;
const schema76 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_NO_ACL_RULE","FRAMEWORK_SESSION_NOT_PRIVATE","HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED"]},"returnCode":{"const":401}}}]};

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
if(!(((((data0 === "FRAMEWORK_USER_NOT_AUTHENTICATED") || (data0 === "FRAMEWORK_NO_SESSION_COOKIE")) || (data0 === "FRAMEWORK_NO_ACL_RULE")) || (data0 === "FRAMEWORK_SESSION_NOT_PRIVATE")) || (data0 === "HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED"))){
validate119.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionLoginRequired/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema76.allOf[1].properties.id.enum}}];
return false;
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
validate119.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionLoginRequired/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate119.errors = [{instancePath,schemaPath:"#/components/responses/PartitionLoginRequired/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_paths_1api_1lunasa_1hsms_1_hsmid_1partitions_1_partitionid_1roles_1_roleid_patch_responses_202_content_application_1json_schema = validate121;
const schema77 = {"anyOf":[{"$ref":"#/components/schemas/Task"},{"$ref":"#/components/schemas/EmptyObject"}]};

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
let valid0 = false;
const _errs1 = errors;
if(!(validate14(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs2 = errors;
if(!(validate103(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
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
validate121.errors = vErrors;
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
validate121.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate121.evaluated = {"dynamicProps":true,"dynamicItems":false};

const check_components_headers_PartitionRoleOrTaskLocation_schema = validate124;
const schema78 = {"type":"string","pattern":"^(/api/lunasa/hsms/[^/]+/partitions/[^/]+/roles/[^/]+|/tasks/[^/]+)$"};
const pattern12 = new RegExp("^(/api/lunasa/hsms/[^/]+/partitions/[^/]+/roles/[^/]+|/tasks/[^/]+)$", "u");

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
if(!pattern12.test(data)){
validate124.errors = [{instancePath,schemaPath:"#/components/headers/PartitionRoleOrTaskLocation/schema/pattern",keyword:"pattern",params:{pattern: "^(/api/lunasa/hsms/[^/]+/partitions/[^/]+/roles/[^/]+|/tasks/[^/]+)$"}}];
return false;
}
}
else {
validate124.errors = [{instancePath,schemaPath:"#/components/headers/PartitionRoleOrTaskLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PasswordChangeRefusedByPartition_content_application_1json_schema = validate125;
const schema79 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_INCORRECT_PASSWORD","HSMPLUGIN_ROLE_LOCKED_OUT","HSMPLUGIN_PARTITION_NOT_INITIALIZED","HSMPLUGIN_ROLE_NOT_INITIALIZED","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

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
validate125.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PasswordChangeRefusedByPartition/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema79.allOf[1].properties.id.enum}}];
return false;
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
validate125.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PasswordChangeRefusedByPartition/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate125.errors = [{instancePath,schemaPath:"#/components/responses/PasswordChangeRefusedByPartition/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionRoleActionRefused_content_application_1json_schema = validate127;
const schema80 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_ROLE_NOT_INITIALIZED","HSMPLUGIN_FUNC_NOT_SUPPORTED","HSMPLUGIN_POLICY_NOT_ENABLED"]},"returnCode":{"const":400}}}]};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
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
validate127.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionRoleActionRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema80.allOf[1].properties.id.enum}}];
return false;
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
validate127.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionRoleActionRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate127.errors = [{instancePath,schemaPath:"#/components/responses/PartitionRoleActionRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionRoleActionNotFound_content_application_1json_schema = validate129;
const schema81 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PARTITION","HSMPLUGIN_INVALID_ROLE","HSMPLUGIN_INVALID_ACTION"]},"returnCode":{"const":404}}}]};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
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
validate129.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionRoleActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema81.allOf[1].properties.id.enum}}];
return false;
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
validate129.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionRoleActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate129.errors = [{instancePath,schemaPath:"#/components/responses/PartitionRoleActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_PartitionList = validate131;
const schema82 = {"type":"object","additionalProperties":true,"required":["partitions"],"properties":{"partitions":{"type":"array","items":{"$ref":"#/components/schemas/PartitionStub"}}}};
const schema83 = {"type":"object","additionalProperties":true,"required":["id","url"],"properties":{"id":{"type":"string"},"url":{"type":"string"}}};

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
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))){
validate132.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate132.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/PartitionStub/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate132.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/PartitionStub/properties/url/type",keyword:"type",params:{type: "string"}}];
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
validate132.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if((data.partitions === undefined) && (missing0 = "partitions")){
validate131.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionList/required",keyword:"required",params:{missingProperty: missing0}}];
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
if(!(validate132(data0[i0], {instancePath:instancePath+"/partitions/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/partitions",schemaPath:"#/components/schemas/PartitionList/properties/partitions/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate131.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_PartitionLocation_schema = validate134;
const schema84 = {"type":"string","pattern":"^/api/lunasa/hsms/[^/]+/partitions/[^/]+$"};
const pattern13 = new RegExp("^/api/lunasa/hsms/[^/]+/partitions/[^/]+$", "u");

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
if(errors === 0){
if(typeof data === "string"){
if(!pattern13.test(data)){
validate134.errors = [{instancePath,schemaPath:"#/components/headers/PartitionLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/hsms/[^/]+/partitions/[^/]+$"}}];
return false;
}
}
else {
validate134.errors = [{instancePath,schemaPath:"#/components/headers/PartitionLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionCreationRefused_content_application_1json_schema = validate135;
const schema85 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_PARTITION_NAME_IN_USE","HSMPLUGIN_INSUFFICIENT_SPACE","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

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
if(!(((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "HSMPLUGIN_PARTITION_NAME_IN_USE")) || (data0 === "HSMPLUGIN_INSUFFICIENT_SPACE")) || (data0 === "HSMPLUGIN_FUNC_NOT_SUPPORTED"))){
validate135.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionCreationRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema85.allOf[1].properties.id.enum}}];
return false;
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
validate135.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionCreationRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate135.errors = [{instancePath,schemaPath:"#/components/responses/PartitionCreationRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_Partition = validate137;
const schema86 = {"type":"object","additionalProperties":true,"required":["name","state","version"],"properties":{"name":{"type":"string"},"label":{"type":"string"},"state":{"type":"string","enum":["initialized","zeroized"]},"version":{"type":"integer","enum":[0,1]},"id":{"type":"string"},"size":{"type":"integer","format":"int64","minimum":0},"usedSpace":{"type":"integer","format":"int64","minimum":0},"freeSpace":{"type":"integer","format":"int64","minimum":0},"objectCount":{"type":"integer","minimum":0},"roles":{"type":"string"},"policies":{"type":"string"}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.name === undefined) && (missing0 = "name")) || ((data.state === undefined) && (missing0 = "state"))) || ((data.version === undefined) && (missing0 = "version"))){
validate137.errors = [{instancePath,schemaPath:"#/components/schemas/Partition/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate137.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/Partition/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate137.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/Partition/properties/label/type",keyword:"type",params:{type: "string"}}];
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
validate137.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/Partition/properties/state/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "initialized") || (data2 === "zeroized"))){
validate137.errors = [{instancePath:instancePath+"/state",schemaPath:"#/components/schemas/Partition/properties/state/enum",keyword:"enum",params:{allowedValues: schema86.properties.state.enum}}];
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
validate137.errors = [{instancePath:instancePath+"/version",schemaPath:"#/components/schemas/Partition/properties/version/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(!((data3 === 0) || (data3 === 1))){
validate137.errors = [{instancePath:instancePath+"/version",schemaPath:"#/components/schemas/Partition/properties/version/enum",keyword:"enum",params:{allowedValues: schema86.properties.version.enum}}];
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
validate137.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/Partition/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate137.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/Partition/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
validate137.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/Partition/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate137.errors = [{instancePath:instancePath+"/usedSpace",schemaPath:"#/components/schemas/Partition/properties/usedSpace/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate137.errors = [{instancePath:instancePath+"/usedSpace",schemaPath:"#/components/schemas/Partition/properties/usedSpace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate137.errors = [{instancePath:instancePath+"/freeSpace",schemaPath:"#/components/schemas/Partition/properties/freeSpace/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
validate137.errors = [{instancePath:instancePath+"/freeSpace",schemaPath:"#/components/schemas/Partition/properties/freeSpace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate137.errors = [{instancePath:instancePath+"/objectCount",schemaPath:"#/components/schemas/Partition/properties/objectCount/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate137.errors = [{instancePath:instancePath+"/objectCount",schemaPath:"#/components/schemas/Partition/properties/objectCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate137.errors = [{instancePath:instancePath+"/roles",schemaPath:"#/components/schemas/Partition/properties/roles/type",keyword:"type",params:{type: "string"}}];
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
validate137.errors = [{instancePath:instancePath+"/policies",schemaPath:"#/components/schemas/Partition/properties/policies/type",keyword:"type",params:{type: "string"}}];
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
validate137.errors = [{instancePath,schemaPath:"#/components/schemas/Partition/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionLoginRequiredToRepeat_content_application_1json_schema = validate138;
const schema87 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_NO_ACL_RULE","HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED"]},"returnCode":{"const":401}}}]};

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
if(!((((data0 === "FRAMEWORK_USER_NOT_AUTHENTICATED") || (data0 === "FRAMEWORK_NO_SESSION_COOKIE")) || (data0 === "FRAMEWORK_NO_ACL_RULE")) || (data0 === "HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED"))){
validate138.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionLoginRequiredToRepeat/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema87.allOf[1].properties.id.enum}}];
return false;
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
validate138.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionLoginRequiredToRepeat/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate138.errors = [{instancePath,schemaPath:"#/components/responses/PartitionLoginRequiredToRepeat/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionLoginRefused_content_application_1json_schema = validate140;
const schema88 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_INCORRECT_PASSWORD","HSMPLUGIN_ROLE_LOCKED_OUT","HSMPLUGIN_PARTITION_NOT_INITIALIZED","HSMPLUGIN_ROLE_NOT_INITIALIZED","HSMPLUGIN_HSM_IN_TRANSPORT_MODE"]},"returnCode":{"const":400}}}]};

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
validate140.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionLoginRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema88.allOf[1].properties.id.enum}}];
return false;
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
validate140.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionLoginRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate140.errors = [{instancePath,schemaPath:"#/components/responses/PartitionLoginRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate140.errors = vErrors;
return errors === 0;
}
validate140.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_UserFileLocation_schema = validate142;
const schema89 = {"type":"string","pattern":"^/users/[^/]+/files/[^/]+$"};
const pattern14 = new RegExp("^/users/[^/]+/files/[^/]+$", "u");

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
if(typeof data === "string"){
if(!pattern14.test(data)){
validate142.errors = [{instancePath,schemaPath:"#/components/headers/UserFileLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/users/[^/]+/files/[^/]+$"}}];
return false;
}
}
else {
validate142.errors = [{instancePath,schemaPath:"#/components/headers/UserFileLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate142.errors = vErrors;
return errors === 0;
}
validate142.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PolicyTemplateRefused_content_application_1json_schema = validate143;
const schema90 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_INVALID_FILENAME"]},"returnCode":{"const":400}}}]};

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
validate143.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PolicyTemplateRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema90.allOf[1].properties.id.enum}}];
return false;
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
validate143.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PolicyTemplateRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate143.errors = [{instancePath,schemaPath:"#/components/responses/PolicyTemplateRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_StcClientLocation_schema = validate145;
const schema91 = {"type":"string","pattern":"^/api/lunasa/hsms/[^/]+/partitions/[^/]+/stc/clients/[^/]+$"};
const pattern15 = new RegExp("^/api/lunasa/hsms/[^/]+/partitions/[^/]+/stc/clients/[^/]+$", "u");

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
if(!pattern15.test(data)){
validate145.errors = [{instancePath,schemaPath:"#/components/headers/StcClientLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/hsms/[^/]+/partitions/[^/]+/stc/clients/[^/]+$"}}];
return false;
}
}
else {
validate145.errors = [{instancePath,schemaPath:"#/components/headers/StcClientLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_StcClient = validate146;
const schema92 = {"type":"object","additionalProperties":false,"required":["fingerprint","label"],"properties":{"fingerprint":{"type":"string","pattern":"^[0-9a-f]{40}$"},"label":{"type":"string"}}};
const pattern16 = new RegExp("^[0-9a-f]{40}$", "u");

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
if(((data.fingerprint === undefined) && (missing0 = "fingerprint")) || ((data.label === undefined) && (missing0 = "label"))){
validate146.errors = [{instancePath,schemaPath:"#/components/schemas/StcClient/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "fingerprint") || (key0 === "label"))){
validate146.errors = [{instancePath,schemaPath:"#/components/schemas/StcClient/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
if(!pattern16.test(data0)){
validate146.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/components/schemas/StcClient/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"}}];
return false;
}
}
else {
validate146.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/components/schemas/StcClient/properties/fingerprint/type",keyword:"type",params:{type: "string"}}];
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
validate146.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/StcClient/properties/label/type",keyword:"type",params:{type: "string"}}];
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
validate146.errors = [{instancePath,schemaPath:"#/components/schemas/StcClient/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate146.errors = vErrors;
return errors === 0;
}
validate146.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_StcClientNotFound_content_application_1json_schema = validate147;
const schema93 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PARTITION","HSMPLUGIN_INVALID_STC_CLIENT"]},"returnCode":{"const":404}}}]};

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
if(!(((data0 === "HSMPLUGIN_INVALID_HSM") || (data0 === "HSMPLUGIN_INVALID_PARTITION")) || (data0 === "HSMPLUGIN_INVALID_STC_CLIENT"))){
validate147.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/StcClientNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema93.allOf[1].properties.id.enum}}];
return false;
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
validate147.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/StcClientNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate147.errors = [{instancePath,schemaPath:"#/components/responses/StcClientNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_IndirectChallenge = validate149;
const schema94 = {"type":"object","additionalProperties":false,"required":["challenge"],"properties":{"challenge":{"type":"string"}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.challenge === undefined) && (missing0 = "challenge")){
validate149.errors = [{instancePath,schemaPath:"#/components/schemas/IndirectChallenge/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "challenge")){
validate149.errors = [{instancePath,schemaPath:"#/components/schemas/IndirectChallenge/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.challenge !== undefined){
if(typeof data.challenge !== "string"){
validate149.errors = [{instancePath:instancePath+"/challenge",schemaPath:"#/components/schemas/IndirectChallenge/properties/challenge/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate149.errors = [{instancePath,schemaPath:"#/components/schemas/IndirectChallenge/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_ChallengeLocation_schema = validate150;
const schema95 = {"type":"string","pattern":"^/api/lunasa/hsms/[^/]+/partitions/[^/]+/indirect/challenges/[^/]+$"};
const pattern17 = new RegExp("^/api/lunasa/hsms/[^/]+/partitions/[^/]+/indirect/challenges/[^/]+$", "u");

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
if(typeof data === "string"){
if(!pattern17.test(data)){
validate150.errors = [{instancePath,schemaPath:"#/components/headers/ChallengeLocation/schema/pattern",keyword:"pattern",params:{pattern: "^/api/lunasa/hsms/[^/]+/partitions/[^/]+/indirect/challenges/[^/]+$"}}];
return false;
}
}
else {
validate150.errors = [{instancePath,schemaPath:"#/components/headers/ChallengeLocation/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check_components_responses_ChallengeRefused_content_application_1json_schema = validate151;
const schema96 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_PARTITION_NOT_INITIALIZED","HSMPLUGIN_ROLE_NOT_INITIALIZED"]},"returnCode":{"const":400}}}]};

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
if(!((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "HSMPLUGIN_PARTITION_NOT_INITIALIZED")) || (data0 === "HSMPLUGIN_ROLE_NOT_INITIALIZED"))){
validate151.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/ChallengeRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema96.allOf[1].properties.id.enum}}];
return false;
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
validate151.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/ChallengeRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate151.errors = [{instancePath,schemaPath:"#/components/responses/ChallengeRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_ChallengeNotFound_content_application_1json_schema = validate153;
const schema97 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PARTITION","HSMPLUGIN_INVALID_CHALLENGE"]},"returnCode":{"const":404}}}]};

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate153.evaluated;
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
if(!(((data0 === "HSMPLUGIN_INVALID_HSM") || (data0 === "HSMPLUGIN_INVALID_PARTITION")) || (data0 === "HSMPLUGIN_INVALID_CHALLENGE"))){
validate153.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/ChallengeNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema97.allOf[1].properties.id.enum}}];
return false;
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
validate153.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/ChallengeNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate153.errors = [{instancePath,schemaPath:"#/components/responses/ChallengeNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate153.errors = vErrors;
return errors === 0;
}
validate153.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_ObjectList = validate155;
const schema98 = {"type":"object","additionalProperties":true,"required":["objects"],"properties":{"objects":{"type":"array","items":{"$ref":"#/components/schemas/ObjectStub"}}}};
const schema99 = {"type":"object","additionalProperties":true,"required":["id","url"],"properties":{"id":{"type":"string"},"url":{"type":"string"}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.id === undefined) && (missing0 = "id")) || ((data.url === undefined) && (missing0 = "url"))){
validate156.errors = [{instancePath,schemaPath:"#/components/schemas/ObjectStub/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate156.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/ObjectStub/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate156.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/ObjectStub/properties/url/type",keyword:"type",params:{type: "string"}}];
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
validate156.errors = [{instancePath,schemaPath:"#/components/schemas/ObjectStub/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.objects === undefined) && (missing0 = "objects")){
validate155.errors = [{instancePath,schemaPath:"#/components/schemas/ObjectList/required",keyword:"required",params:{missingProperty: missing0}}];
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
if(!(validate156(data0[i0], {instancePath:instancePath+"/objects/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate155.errors = [{instancePath:instancePath+"/objects",schemaPath:"#/components/schemas/ObjectList/properties/objects/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
}
}
}
else {
validate155.errors = [{instancePath,schemaPath:"#/components/schemas/ObjectList/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate155.errors = vErrors;
return errors === 0;
}
validate155.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PartitionOfObjectsNotFound_content_application_1json_schema = validate158;
const schema100 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_HSM_DOES_NOT_EXIST","HSMPLUGIN_INVALID_PARTITION"]},"returnCode":{"const":404}}}]};

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
if(!((data0 === "HSMPLUGIN_HSM_DOES_NOT_EXIST") || (data0 === "HSMPLUGIN_INVALID_PARTITION"))){
validate158.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PartitionOfObjectsNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema100.allOf[1].properties.id.enum}}];
return false;
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
validate158.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PartitionOfObjectsNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate158.errors = [{instancePath,schemaPath:"#/components/responses/PartitionOfObjectsNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_PartitionObject = validate160;
const schema101 = {"type":"object","additionalProperties":true,"properties":{"id":{"type":"string"},"label":{"type":"string"},"class":{"type":"string"},"keyType":{"type":"string"},"size":{"type":"integer","minimum":0},"private":{"type":"boolean"}}};

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate160.evaluated;
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
validate160.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/PartitionObject/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate160.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/PartitionObject/properties/label/type",keyword:"type",params:{type: "string"}}];
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
validate160.errors = [{instancePath:instancePath+"/class",schemaPath:"#/components/schemas/PartitionObject/properties/class/type",keyword:"type",params:{type: "string"}}];
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
validate160.errors = [{instancePath:instancePath+"/keyType",schemaPath:"#/components/schemas/PartitionObject/properties/keyType/type",keyword:"type",params:{type: "string"}}];
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
validate160.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/PartitionObject/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
validate160.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/PartitionObject/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate160.errors = [{instancePath:instancePath+"/private",schemaPath:"#/components/schemas/PartitionObject/properties/private/type",keyword:"type",params:{type: "boolean"}}];
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
validate160.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionObject/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate160.errors = vErrors;
return errors === 0;
}
validate160.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_PrivateSessionForObjects_content_application_1json_schema = validate161;
const schema102 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_USER_NOT_AUTHENTICATED","FRAMEWORK_NO_SESSION_COOKIE","FRAMEWORK_NO_ACL_RULE","FRAMEWORK_SESSION_NOT_PRIVATE"]},"returnCode":{"const":401}}}]};

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
let data0 = data.id;
const _errs3 = errors;
if(!((((data0 === "FRAMEWORK_USER_NOT_AUTHENTICATED") || (data0 === "FRAMEWORK_NO_SESSION_COOKIE")) || (data0 === "FRAMEWORK_NO_ACL_RULE")) || (data0 === "FRAMEWORK_SESSION_NOT_PRIVATE"))){
validate161.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/PrivateSessionForObjects/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema102.allOf[1].properties.id.enum}}];
return false;
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
validate161.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/PrivateSessionForObjects/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 401}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate161.errors = [{instancePath,schemaPath:"#/components/responses/PrivateSessionForObjects/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate161.errors = vErrors;
return errors === 0;
}
validate161.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_ObjectNotFound_content_application_1json_schema = validate163;
const schema103 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_HSM_DOES_NOT_EXIST","HSMPLUGIN_INVALID_PARTITION","HSMPLUGIN_INVALID_OBJECT"]},"returnCode":{"const":404}}}]};

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
if(!(((data0 === "HSMPLUGIN_HSM_DOES_NOT_EXIST") || (data0 === "HSMPLUGIN_INVALID_PARTITION")) || (data0 === "HSMPLUGIN_INVALID_OBJECT"))){
validate163.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/ObjectNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema103.allOf[1].properties.id.enum}}];
return false;
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
validate163.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/ObjectNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate163.errors = [{instancePath,schemaPath:"#/components/responses/ObjectNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_ObjectNotReadable_content_application_1json_schema = validate165;
const schema104 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_INTERNAL_ERROR","HSMPLUGIN_FAILED_TO_GET_OBJECT_INFO"]},"returnCode":{"const":500}}}]};

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
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "FRAMEWORK_INTERNAL_ERROR") || (data0 === "HSMPLUGIN_FAILED_TO_GET_OBJECT_INFO"))){
validate165.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/ObjectNotReadable/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema104.allOf[1].properties.id.enum}}];
return false;
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
validate165.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/ObjectNotReadable/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 500}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate165.errors = [{instancePath,schemaPath:"#/components/responses/ObjectNotReadable/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate165.errors = vErrors;
return errors === 0;
}
validate165.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_ObjectActionRefused_content_application_1json_schema = validate167;
const schema105 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_BACKUP_DOES_NOT_EXIST","HSMPLUGIN_INSUFFICIENT_SPACE"]},"returnCode":{"const":400}}}]};

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
let data0 = data.id;
const _errs3 = errors;
if(!((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "HSMPLUGIN_BACKUP_DOES_NOT_EXIST")) || (data0 === "HSMPLUGIN_INSUFFICIENT_SPACE"))){
validate167.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/ObjectActionRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema105.allOf[1].properties.id.enum}}];
return false;
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
validate167.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/ObjectActionRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate167.errors = [{instancePath,schemaPath:"#/components/responses/ObjectActionRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate167.errors = vErrors;
return errors === 0;
}
validate167.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_ObjectActionNotFound_content_application_1json_schema = validate169;
const schema106 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_HSM_DOES_NOT_EXIST","HSMPLUGIN_INVALID_PARTITION","HSMPLUGIN_INVALID_ACTION","HSMPLUGIN_INVALID_OBJECT"]},"returnCode":{"const":404}}}]};

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
let data0 = data.id;
const _errs3 = errors;
if(!((((data0 === "HSMPLUGIN_HSM_DOES_NOT_EXIST") || (data0 === "HSMPLUGIN_INVALID_PARTITION")) || (data0 === "HSMPLUGIN_INVALID_ACTION")) || (data0 === "HSMPLUGIN_INVALID_OBJECT"))){
validate169.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/ObjectActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema106.allOf[1].properties.id.enum}}];
return false;
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
validate169.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/ObjectActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate169.errors = [{instancePath,schemaPath:"#/components/responses/ObjectActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate169.errors = vErrors;
return errors === 0;
}
validate169.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_schemas_SmkKey = validate171;
const schema107 = {"type":"object","additionalProperties":false,"required":["id","state","actions"],"properties":{"id":{"type":"string"},"state":{"$ref":"#/components/schemas/SmkState"},"actions":{"type":"string"}}};
const schema108 = {"type":"string","enum":["Not Initialized","Initialized"]};

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
if(typeof data !== "string"){
validate172.errors = [{instancePath,schemaPath:"#/components/schemas/SmkState/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data === "Not Initialized") || (data === "Initialized"))){
validate172.errors = [{instancePath,schemaPath:"#/components/schemas/SmkState/enum",keyword:"enum",params:{allowedValues: schema108.enum}}];
return false;
}
validate172.errors = vErrors;
return errors === 0;
}
validate172.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.state === undefined) && (missing0 = "state"))) || ((data.actions === undefined) && (missing0 = "actions"))){
validate171.errors = [{instancePath,schemaPath:"#/components/schemas/SmkKey/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "state")) || (key0 === "actions"))){
validate171.errors = [{instancePath,schemaPath:"#/components/schemas/SmkKey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate171.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/SmkKey/properties/id/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate172(data.state, {instancePath:instancePath+"/state",parentData:data,parentDataProperty:"state",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
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
validate171.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/SmkKey/properties/actions/type",keyword:"type",params:{type: "string"}}];
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
validate171.errors = [{instancePath,schemaPath:"#/components/schemas/SmkKey/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SmkNotSupported_content_application_1json_schema = validate174;
const schema109 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","HSMPLUGIN_PARTITION_VERSION_INVALID","HSMPLUGIN_FUNC_NOT_SUPPORTED"]},"returnCode":{"const":400}}}]};

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate174.evaluated;
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
validate174.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SmkNotSupported/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema109.allOf[1].properties.id.enum}}];
return false;
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
validate174.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SmkNotSupported/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate174.errors = [{instancePath,schemaPath:"#/components/responses/SmkNotSupported/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SmkNotFound_content_application_1json_schema = validate176;
const schema110 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PARTITION","HSMPLUGIN_INVALID_SMKID"]},"returnCode":{"const":404}}}]};

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate176.evaluated;
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
validate176.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SmkNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema110.allOf[1].properties.id.enum}}];
return false;
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
validate176.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SmkNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate176.errors = [{instancePath,schemaPath:"#/components/responses/SmkNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate176.errors = vErrors;
return errors === 0;
}
validate176.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_paths_1api_1lunasa_1hsms_1_hsmid_1partitions_1_partitionid_1smk_1_smkid_1actions_1_actionid_post_responses_200_content_application_1json_schema = validate178;
const schema111 = {"anyOf":[{"$ref":"#/components/schemas/SmkKey"},{"$ref":"#/components/schemas/EmptyObject"}]};

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
let valid0 = false;
const _errs1 = errors;
if(!(validate171(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs2 = errors;
if(!(validate103(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
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
validate178.errors = vErrors;
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
validate178.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate178.evaluated = {"dynamicProps":true,"dynamicItems":false};

const check_components_responses_SmkRolloverInProgress_content_application_1json_schema = validate181;
const schema112 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_SMK_ROLLOVER_IN_PROGRESS"]},"returnCode":{"const":403}}}]};

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate181.evaluated;
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
validate181.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SmkRolloverInProgress/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema112.allOf[1].properties.id.enum}}];
return false;
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
validate181.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SmkRolloverInProgress/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 403}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate181.errors = [{instancePath,schemaPath:"#/components/responses/SmkRolloverInProgress/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate181.errors = vErrors;
return errors === 0;
}
validate181.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SmkActionNotFound_content_application_1json_schema = validate183;
const schema113 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_INVALID_HSM","HSMPLUGIN_INVALID_PARTITION","HSMPLUGIN_INVALID_SMKID","HSMPLUGIN_INVALID_ACTION"]},"returnCode":{"const":404}}}]};

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate183.evaluated;
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
validate183.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SmkActionNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema113.allOf[1].properties.id.enum}}];
return false;
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
validate183.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SmkActionNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate183.errors = [{instancePath,schemaPath:"#/components/responses/SmkActionNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate183.errors = vErrors;
return errors === 0;
}
validate183.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SmkNotInitialized_content_application_1json_schema = validate185;
const schema114 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_SMK_NOT_INITIALIZED"]},"returnCode":{"const":409}}}]};

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
validate185.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SmkNotInitialized/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema114.allOf[1].properties.id.enum}}];
return false;
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
validate185.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SmkNotInitialized/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 409}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate185.errors = [{instancePath,schemaPath:"#/components/responses/SmkNotInitialized/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate185.errors = vErrors;
return errors === 0;
}
validate185.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_SmkActionNotAllowed_content_application_1json_schema = validate187;
const schema115 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["HSMPLUGIN_OPERATION_NOT_ALLOWED"]},"returnCode":{"const":422}}}]};

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
validate187.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SmkActionNotAllowed/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema115.allOf[1].properties.id.enum}}];
return false;
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
validate187.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SmkActionNotAllowed/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 422}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate187.errors = [{instancePath,schemaPath:"#/components/responses/SmkActionNotAllowed/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate187.errors = vErrors;
return errors === 0;
}
validate187.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_UnknownPath_content_application_1json_schema = validate189;
const schema116 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_NO_RESOURCE"]},"returnCode":{"const":404}}}]};

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate189.evaluated;
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
validate189.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/UnknownPath/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema116.allOf[1].properties.id.enum}}];
return false;
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
validate189.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/UnknownPath/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate189.errors = [{instancePath,schemaPath:"#/components/responses/UnknownPath/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate189.errors = vErrors;
return errors === 0;
}
validate189.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_responses_MethodNotAllowed_content_application_1json_schema = validate191;
const schema117 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_METHOD_NOT_ALLOWED"]},"returnCode":{"const":405}}}]};

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate191.evaluated;
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
validate191.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/MethodNotAllowed/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema117.allOf[1].properties.id.enum}}];
return false;
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
validate191.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/MethodNotAllowed/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 405}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate191.errors = [{instancePath,schemaPath:"#/components/responses/MethodNotAllowed/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate191.errors = vErrors;
return errors === 0;
}
validate191.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check_components_headers_AllowedMethods_schema = validate193;
const schema118 = {"type":"string","minLength":1};

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
if(func0(data) < 1){
validate193.errors = [{instancePath,schemaPath:"#/components/headers/AllowedMethods/schema/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate193.errors = [{instancePath,schemaPath:"#/components/headers/AllowedMethods/schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate193.errors = vErrors;
return errors === 0;
}
validate193.evaluated = {"dynamicProps":false,"dynamicItems":false};

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
  errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED'],
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
  contract: '#/components/responses/SessionRequired',
  content: {
    'application/json': check_components_responses_SessionRequired_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'www-authenticate': { name: 'WWW-Authenticate', required: true, contract: '#/components/headers/WwwAuthenticate', check: check_components_headers_WwwAuthenticate_schema },
  },
  errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_SESSION_NOT_PRIVATE'],
};
const answer6 = {
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
const answer7 = {
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
const answer8 = {
  contract: '#/paths/~1tasks/delete/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer9 = {
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
const answer10 = {
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
const answer11 = {
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
const answer12 = {
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
const answer13 = {
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
const answer14 = {
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
const answer15 = {
  contract: '#/paths/~1tasks~1{taskid}~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: check_components_headers_TaskLocation_schema },
  },
  errors: [],
};
const answer16 = {
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
const answer17 = {
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
const answer18 = {
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
const answer19 = {
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
const answer20 = {
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
const answer21 = {
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
const answer22 = {
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
const answer23 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmLocation', check: check_components_headers_HsmLocation_schema },
  },
  errors: [],
};
const answer24 = {
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
const answer25 = {
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
const answer26 = {
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
const answer27 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1login/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmRoleLocation', check: check_components_headers_HsmRoleLocation_schema },
  },
  errors: [],
};
const answer28 = {
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
const answer29 = {
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
const answer30 = {
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
const answer31 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1logout/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmLocation', check: check_components_headers_HsmLocation_schema },
  },
  errors: [],
};
const answer32 = {
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
const answer33 = {
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
const answer34 = {
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
const answer35 = {
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
const answer36 = {
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
const answer37 = {
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
const answer38 = {
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
const answer39 = {
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
const answer40 = {
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
const answer41 = {
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
const answer42 = {
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
const answer43 = {
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
const answer44 = {
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
const answer45 = {
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
const answer46 = {
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
const answer47 = {
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
const answer48 = {
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
const answer49 = {
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
const answer50 = {
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
const answer51 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1tamper~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TamperLocation', check: check_components_headers_TamperLocation_schema },
  },
  errors: [],
};
const answer52 = {
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
const answer53 = {
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
const answer54 = {
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
const answer55 = {
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
const answer56 = {
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
const answer57 = {
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
const answer58 = {
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
const answer59 = {
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
const answer60 = {
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
const answer61 = {
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
const answer62 = {
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
const answer63 = {
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
const answer64 = {
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
const answer65 = {
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
const answer66 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmRoleLocation', check: check_components_headers_HsmRoleLocation_schema },
  },
  errors: [],
};
const answer67 = {
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
const answer68 = {
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
const answer69 = {
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
const answer70 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmRoleLocation', check: check_components_headers_HsmRoleLocation_schema },
  },
  errors: [],
};
const answer71 = {
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
const answer72 = {
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
const answer73 = {
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
const answer74 = {
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
const answer75 = {
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
const answer76 = {
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
const answer77 = {
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
const answer78 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionRoleLocation', check: check_components_headers_PartitionRoleLocation_schema },
  },
  errors: [],
};
const answer79 = {
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
const answer80 = {
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
const answer81 = {
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
const answer82 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionRoleLocation', check: check_components_headers_PartitionRoleLocation_schema },
  },
  errors: [],
};
const answer83 = {
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
const answer84 = {
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
const answer85 = {
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
const answer86 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionRoleLocation', check: check_components_headers_PartitionRoleLocation_schema },
  },
  errors: [],
};
const answer87 = {
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
const answer88 = {
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
const answer89 = {
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
const answer90 = {
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
const answer91 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionLocation', check: check_components_headers_PartitionLocation_schema },
  },
  errors: [],
};
const answer92 = {
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
const answer93 = {
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
const answer94 = {
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
const answer95 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionLocation', check: check_components_headers_PartitionLocation_schema },
  },
  errors: [],
};
const answer96 = {
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
const answer97 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/delete/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
  },
  errors: [],
};
const answer98 = {
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
const answer99 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1login/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionRoleLocation', check: check_components_headers_PartitionRoleLocation_schema },
  },
  errors: [],
};
const answer100 = {
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
const answer101 = {
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
const answer102 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1logout/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionLocation', check: check_components_headers_PartitionLocation_schema },
  },
  errors: [],
};
const answer103 = {
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
const answer104 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1policies/post/responses/201',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/UserFileLocation', check: check_components_headers_UserFileLocation_schema },
  },
  errors: [],
};
const answer105 = {
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
const answer106 = {
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
const answer107 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1stc/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionLocation', check: check_components_headers_PartitionLocation_schema },
  },
  errors: [],
};
const answer108 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1stc~1clients/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: check_components_headers_AllowOrigin_schema },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: check_components_headers_AllowCredentials_schema },
    'location': { name: 'Location', required: true, contract: '#/components/headers/StcClientLocation', check: check_components_headers_StcClientLocation_schema },
  },
  errors: [],
};
const answer109 = {
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
const answer110 = {
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
const answer111 = {
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
const answer112 = {
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
const answer113 = {
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
const answer114 = {
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
const answer115 = {
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
const answer116 = {
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
const answer117 = {
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
const answer118 = {
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
const answer119 = {
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
const answer120 = {
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
const answer121 = {
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
const answer122 = {
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
const answer123 = {
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
const answer124 = {
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
const answer125 = {
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
const answer126 = {
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
const answer127 = {
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
const answer128 = {
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
const answer129 = {
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
const answer130 = {
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
const answer131 = {
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
const answer132 = {
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
const answer133 = {
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
const answer134 = {
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
    listTasks: { contract: '#/paths/~1tasks/get', answers: { 200: answer6, 400: answer1, 401: answer7, 500: answer3 } },
    deleteTasks: { contract: '#/paths/~1tasks/delete', answers: { 204: answer8, 400: answer1, 401: answer7, 500: answer3 } },
    getTask: { contract: '#/paths/~1tasks~1{taskid}/get', answers: { 200: answer9, 303: answer10, 400: answer1, 401: answer7, 410: answer11, 500: answer3 } },
    getTaskResponse: { contract: '#/paths/~1tasks~1{taskid}~1response/get', answers: { 200: answer12, 400: answer1, 401: answer7, 409: answer13, 410: answer11, 500: answer3 } },
    listTaskActions: { contract: '#/paths/~1tasks~1{taskid}~1actions/get', answers: { 200: answer14, 400: answer1, 401: answer7, 410: answer11, 500: answer3 } },
    performTaskAction: { contract: '#/paths/~1tasks~1{taskid}~1actions~1{actionid}/post', answers: { 204: answer15, 400: answer1, 401: answer7, 404: answer16, 409: answer17, 410: answer11, 500: answer3 } },
    getAppliance: { contract: '#/paths/~1api~1lunasa/get', answers: { 200: answer18, 400: answer1, 401: answer7, 500: answer3 } },
    listHsms: { contract: '#/paths/~1api~1lunasa~1hsms/get', answers: { 200: answer19, 400: answer1, 401: answer7, 500: answer3 } },
    getHsm: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}/get', answers: { 200: answer20, 400: answer1, 401: answer7, 404: answer21, 500: answer3 } },
    initializeHsm: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}/put', answers: { 202: answer22, 204: answer23, 400: answer24, 401: answer25, 404: answer21, 500: answer3 } },
    loginHsm: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1login/post', answers: { 202: answer26, 204: answer27, 400: answer28, 401: answer29, 404: answer21, 500: answer3 } },
    logoutHsm: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1logout/post', answers: { 202: answer30, 204: answer31, 400: answer1, 401: answer29, 404: answer21, 500: answer3 } },
    listHsmActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1actions/get', answers: { 200: answer32, 400: answer1, 401: answer7, 404: answer21, 500: answer3 } },
    performHsmAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1actions~1{actionid}/post', answers: { 200: answer33, 400: answer1, 401: answer34, 404: answer35, 500: answer3 } },
    getHsmMetrics: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1metrics/get', answers: { 200: answer36, 400: answer1, 401: answer7, 404: answer21, 500: answer3 } },
    getHsmUtilization: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1utilization/get', answers: { 200: answer37, 400: answer1, 401: answer7, 404: answer21, 500: answer3 } },
    listUtilizationBins: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1utilization~1bins/get', answers: { 200: answer38, 400: answer1, 401: answer7, 404: answer21, 500: answer3 } },
    getHsmCounter: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1counter/get', answers: { 200: answer39, 400: answer1, 401: answer7, 404: answer21, 500: answer3 } },
    getHsmStorageSpace: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1storageSpace/get', answers: { 200: answer40, 400: answer1, 401: answer7, 404: answer21, 500: answer3 } },
    listHsmLicenses: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1licenses/get', answers: { 200: answer41, 400: answer1, 401: answer7, 404: answer21, 500: answer3 } },
    listHsmPolicies: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1policies/get', answers: { 200: answer42, 400: answer1, 401: answer7, 404: answer21, 500: answer3 } },
    getHsmPolicy: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1policies~1{policyid}/get', answers: { 200: answer43, 400: answer1, 401: answer7, 404: answer44, 500: answer3 } },
    listHsmCapabilities: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1capabilities/get', answers: { 200: answer45, 400: answer1, 401: answer7, 404: answer21, 500: answer3 } },
    getHsmCertificate: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1certificate/get', answers: { 200: answer46, 400: answer47, 401: answer7, 404: answer21, 500: answer3 } },
    getHsmTamper: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1tamper/get', answers: { 200: answer48, 400: answer1, 401: answer7, 404: answer21, 500: answer3 } },
    listTamperActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1tamper~1actions/get', answers: { 200: answer49, 400: answer1, 401: answer7, 404: answer21, 500: answer3 } },
    performTamperAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1tamper~1actions~1{actionid}/post', answers: { 202: answer50, 204: answer51, 400: answer1, 401: answer34, 404: answer35, 500: answer3 } },
    getPed: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1ped~1peds~1{pedid}/get', answers: { 200: answer52, 400: answer1, 401: answer7, 404: answer53, 500: answer3 } },
    listPedActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1ped~1peds~1{pedid}~1actions/get', answers: { 200: answer54, 400: answer1, 401: answer7, 404: answer53, 500: answer3 } },
    performPedAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1ped~1peds~1{pedid}~1actions~1{actionid}/post', answers: { 202: answer55, 400: answer47, 401: answer7, 404: answer56, 500: answer3 } },
    getHsmFirmware: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1firmware/get', answers: { 200: answer57, 400: answer1, 401: answer7, 404: answer21, 500: answer3 } },
    listFirmwareActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1firmware~1actions/get', answers: { 200: answer58, 400: answer1, 401: answer7, 404: answer21, 500: answer3 } },
    performFirmwareAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1firmware~1actions~1{actionid}/post', answers: { 202: answer59, 400: answer60, 401: answer34, 404: answer35, 500: answer3 } },
    createIndirectResponse: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1indirect~1responses/post', answers: { 200: answer61, 400: answer1, 401: answer34, 404: answer21, 500: answer3 } },
    listHsmRoles: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles/get', answers: { 200: answer62, 400: answer1, 401: answer7, 404: answer21, 500: answer3 } },
    getHsmRole: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}/get', answers: { 200: answer63, 400: answer1, 401: answer7, 404: answer64, 500: answer3 } },
    changeHsmRolePassword: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}/patch', answers: { 202: answer65, 204: answer66, 400: answer67, 401: answer7, 404: answer64, 500: answer3 } },
    listHsmRoleActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}~1actions/get', answers: { 200: answer68, 400: answer1, 401: answer7, 404: answer64, 500: answer3 } },
    performHsmRoleAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}~1actions~1{actionid}/post', answers: { 202: answer69, 204: answer70, 400: answer71, 401: answer34, 404: answer72, 500: answer3 } },
    listPartitionRoles: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles/get', answers: { 200: answer73, 400: answer1, 401: answer7, 404: answer74, 500: answer3 } },
    getPartitionRole: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/get', answers: { 200: answer75, 400: answer1, 401: answer7, 404: answer76, 500: answer3 } },
    initializePartitionRole: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/put', answers: { 202: answer77, 204: answer78, 400: answer79, 401: answer80, 404: answer76, 500: answer3 } },
    changePartitionRolePassword: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/patch', answers: { 202: answer81, 204: answer82, 400: answer83, 401: answer7, 404: answer76, 500: answer3 } },
    listPartitionRoleActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}~1actions/get', answers: { 200: answer84, 400: answer1, 401: answer7, 404: answer76, 500: answer3 } },
    performPartitionRoleAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}~1actions~1{actionid}/post', answers: { 202: answer85, 204: answer86, 400: answer87, 401: answer80, 404: answer88, 500: answer3 } },
    listPartitions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions/get', answers: { 200: answer89, 400: answer1, 401: answer7, 404: answer21, 500: answer3 } },
    createPartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions/post', answers: { 202: answer90, 204: answer91, 400: answer92, 401: answer34, 404: answer21, 500: answer3 } },
    getPartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/get', answers: { 200: answer93, 400: answer1, 401: answer7, 404: answer74, 500: answer3 } },
    initializePartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/put', answers: { 202: answer94, 204: answer95, 400: answer1, 401: answer96, 404: answer74, 500: answer3 } },
    deletePartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/delete', answers: { 204: answer97, 400: answer1, 401: answer34, 404: answer74, 500: answer3 } },
    loginPartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1login/post', answers: { 202: answer98, 204: answer99, 400: answer100, 401: answer29, 404: answer74, 500: answer3 } },
    logoutPartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1logout/post', answers: { 202: answer101, 204: answer102, 400: answer1, 401: answer29, 404: answer74, 500: answer3 } },
    listPartitionPolicies: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1policies/get', answers: { 200: answer103, 400: answer1, 401: answer7, 404: answer74, 500: answer3 } },
    createPolicyTemplate: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1policies/post', answers: { 201: answer104, 400: answer105, 401: answer7, 404: answer74, 500: answer3 } },
    getPartitionSff: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1sff/get', answers: { 202: answer106, 400: answer1, 401: answer7, 404: answer74, 500: answer3 } },
    changePartitionStc: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1stc/put', answers: { 204: answer107, 400: answer1, 401: answer80, 404: answer74, 500: answer3 } },
    createStcClient: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1stc~1clients/post', answers: { 204: answer108, 400: answer1, 401: answer80, 404: answer74, 500: answer3 } },
    getStcClient: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1stc~1clients~1{clientid}/get', answers: { 200: answer109, 400: answer1, 401: answer7, 404: answer110, 500: answer3 } },
    createIndirectChallenge: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1indirect~1challenges/post', answers: { 200: answer111, 400: answer112, 401: answer7, 404: answer74, 500: answer3 } },
    getIndirectChallenge: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1indirect~1challenges~1{challengeid}/get', answers: { 200: answer113, 400: answer1, 401: answer7, 404: answer114, 500: answer3 } },
    listPartitionObjects: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1object~1objects/get', answers: { 200: answer115, 400: answer1, 401: answer29, 404: answer116, 500: answer3 } },
    getPartitionObject: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1object~1objects~1{objectid}/get', answers: { 200: answer117, 400: answer1, 401: answer118, 404: answer119, 500: answer120 } },
    performObjectAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1object~1actions~1{actionid}/post', answers: { 200: answer121, 400: answer122, 401: answer80, 404: answer123, 500: answer3 } },
    getSmk: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1smk~1{smkid}/get', answers: { 200: answer124, 400: answer125, 401: answer7, 404: answer126, 500: answer3 } },
    listSmkActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1smk~1{smkid}~1actions/get', answers: { 200: answer127, 400: answer125, 401: answer7, 404: answer126, 500: answer3 } },
    performSmkAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1smk~1{smkid}~1actions~1{actionid}/post', answers: { 200: answer128, 400: answer125, 401: answer80, 403: answer129, 404: answer130, 409: answer131, 422: answer132, 500: answer3 } },
  },
  unmatched: {
    path: { status: 404, answer: answer133 },
    method: { status: 405, answer: answer134 },
    malformed: { status: 400, answer: answer1 },
    failure: { status: 500, answer: answer3 },
  },
};
