// Generated from spec/ by `npm run generate`. Do not edit.

import {
  validate43 as validate0,
  validate51 as validate2,
  validate133 as validate4,
  validate163 as validate8,
  validate152 as validate9,
  validate153 as validate10,
  validate92 as validate11,
  validate97 as validate12,
  validate101 as validate13,
  validate98 as validate14,
  validate116 as validate16,
  validate4 as validate17,
  validate171 as validate18,
  validate209 as validate19,
  validate196 as validate20,
  validate221 as validate21,
  validate168 as validate22,
  validate186 as validate23,
  validate197 as validate24,
  validate193 as validate26,
  validate278 as validate27,
  validate224 as validate28,
  validate198 as validate30,
  validate15 as validate31,
  validate355 as validate32,
  validate341 as validate33,
  validate96 as validate34,
  validate318 as validate37,
  validate327 as validate38,
  validate324 as validate39,
  validate334 as validate40,
  validate65 as validate42,
  validate58 as validate43,
  validate61 as validate44,
  validate85 as validate46,
  validate79 as validate47,
  validate361 as validate49,
  validate363 as validate50,
  validate362 as validate52,
  validate134 as validate55,
  validate141 as validate56,
  validate266 as validate57,
  validate260 as validate58,
  validate216 as validate61,
  validate321 as validate62,
  validate202 as validate63,
  validate201 as validate64,
  validate93 as validate66,
  validate392 as validate68,
  validate228 as validate69,
  validate225 as validate70,
  validate109 as validate73,
  validate104 as validate74,
  validate113 as validate76,
  validate110 as validate77,
  validate407 as validate79,
  validate428 as validate80,
  validate422 as validate81,
  validate123 as validate83,
  validate275 as validate84,
  validate382 as validate85,
  validate389 as validate87,
  validate386 as validate88,
  validate212 as validate90,
  validate33 as validate92,
  validate32 as validate93,
  validate40 as validate94,
  validate358 as validate96,
  validate145 as validate98,
  validate144 as validate99,
  validate475 as validate100,
  validate462 as validate101,
  validate431 as validate103,
  validate194 as validate105,
  validate0 as validate106,
  validate1 as validate107,
  validate2 as validate108,
  validate3 as validate109,
  validate6 as validate110,
  validate8 as validate111,
  validate9 as validate112,
  validate11 as validate113,
  validate13 as validate114,
  validate19 as validate115,
  validate20 as validate116,
  validate37 as validate117,
  validate38 as validate118,
  validate41 as validate119,
  validate46 as validate120,
  validate47 as validate121,
  validate49 as validate122,
  validate62 as validate123,
  validate63 as validate124,
  validate66 as validate125,
  validate82 as validate126,
  validate83 as validate127,
  validate86 as validate128,
  validate90 as validate129,
  validate102 as validate130,
  validate107 as validate131,
  validate114 as validate132,
  validate117 as validate133,
  validate119 as validate134,
  validate121 as validate135,
  validate126 as validate136,
  validate128 as validate137,
  validate130 as validate138,
  validate137 as validate139,
  validate139 as validate140,
  validate147 as validate141,
  validate148 as validate142,
  validate150 as validate143,
  validate160 as validate144,
  validate161 as validate145,
  validate166 as validate146,
  validate172 as validate147,
  validate174 as validate148,
  validate177 as validate149,
  validate179 as validate150,
  validate180 as validate151,
  validate182 as validate152,
  validate184 as validate153,
  validate204 as validate154,
  validate210 as validate155,
  validate215 as validate156,
  validate217 as validate157,
  validate219 as validate158,
  validate222 as validate159,
  validate229 as validate160,
  validate231 as validate161,
  validate234 as validate162,
  validate235 as validate163,
  validate237 as validate164,
  validate239 as validate165,
  validate241 as validate166,
  validate243 as validate167,
  validate245 as validate168,
  validate246 as validate169,
  validate248 as validate170,
  validate250 as validate171,
  validate253 as validate172,
  validate254 as validate173,
  validate256 as validate174,
  validate258 as validate175,
  validate263 as validate176,
  validate264 as validate177,
  validate267 as validate178,
  validate269 as validate179,
  validate271 as validate180,
  validate272 as validate181,
  validate274 as validate182,
  validate276 as validate183,
  validate279 as validate184,
  validate280 as validate185,
  validate282 as validate186,
  validate322 as validate187,
  validate332 as validate188,
  validate339 as validate189,
  validate346 as validate190,
  validate359 as validate191,
  validate366 as validate192,
  validate370 as validate193,
  validate376 as validate194,
  validate390 as validate195,
  validate419 as validate196,
  validate420 as validate197,
  validate423 as validate198,
  validate425 as validate199,
  validate426 as validate200,
  validate429 as validate201,
  validate434 as validate202,
  validate435 as validate203,
  validate441 as validate204,
  validate443 as validate205,
  validate445 as validate206,
  validate447 as validate207,
  validate449 as validate208,
  validate451 as validate209,
  validate453 as validate210,
  validate455 as validate211,
  validate460 as validate212,
  validate465 as validate213,
  validate467 as validate214,
  validate469 as validate215,
  validate471 as validate216,
  validate473 as validate217,
  validate476 as validate218,
  validate478 as validate219,
  validate497 as validate220,
  validate499 as validate221,
  validate501 as validate222,
} from './answers-17.js';

/** The length of a text in code points, as JSON Schema counts it. */
function codePoints(text) {
  let length = text.length;
  for (let at = 0; at < text.length - 1; at++) if (text.codePointAt(at) > 0xffff) { length--; at++; }
  return length;
}
const check_components_schemas_Ntls = validate223;

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.receiveTimeoutTimer !== undefined){
let data0 = data.receiveTimeoutTimer;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate223.errors = [{instancePath:instancePath+"/receiveTimeoutTimer",schemaPath:"#/components/schemas/Ntls/properties/receiveTimeoutTimer/type",keyword:"type",params:{type: "integer"}}];
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
validate223.errors = [{instancePath:instancePath+"/ipCheckEnabled",schemaPath:"#/components/schemas/Ntls/properties/ipCheckEnabled/type",keyword:"type",params:{type: "boolean"}}];
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
validate223.errors = [{instancePath:instancePath+"/clients",schemaPath:"#/components/schemas/Ntls/properties/clients/type",keyword:"type",params:{type: "string"}}];
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
validate223.errors = [{instancePath,schemaPath:"#/components/schemas/Ntls/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate223.errors = vErrors;
return errors === 0;
}

const check_components_responses_ApplianceActionRefused_content_application_1json_schema = validate224;
const schema1 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","APPLIANCE_REQUIRE_SO_LOGIN"]},"returnCode":{"const":400}}}]};



function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate17(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "APPLIANCE_REQUIRE_SO_LOGIN"))){
validate224.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/ApplianceActionRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema1.allOf[1].properties.id.enum}}];
return false;
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
validate224.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/ApplianceActionRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate224.errors = [{instancePath,schemaPath:"#/components/responses/ApplianceActionRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate224.errors = vErrors;
return errors === 0;
}

const check_components_schemas_WebServerSettings = validate226;

function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cipherList !== undefined){
const _errs2 = errors;
if(typeof data.cipherList !== "string"){
validate226.errors = [{instancePath:instancePath+"/cipherList",schemaPath:"#/components/schemas/WebServerSettings/properties/cipherList/type",keyword:"type",params:{type: "string"}}];
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
validate226.errors = [{instancePath:instancePath+"/netDevice",schemaPath:"#/components/schemas/WebServerSettings/properties/netDevice/type",keyword:"type",params:{type: "string"}}];
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
validate226.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/WebServerSettings/properties/port/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
validate226.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/WebServerSettings/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate226.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/WebServerSettings/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
validate226.errors = [{instancePath:instancePath+"/maxFileSize",schemaPath:"#/components/schemas/WebServerSettings/properties/maxFileSize/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
validate226.errors = [{instancePath:instancePath+"/maxFileSize",schemaPath:"#/components/schemas/WebServerSettings/properties/maxFileSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647}}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate226.errors = [{instancePath:instancePath+"/maxFileSize",schemaPath:"#/components/schemas/WebServerSettings/properties/maxFileSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data.actions !== undefined){
const _errs10 = errors;
if(typeof data.actions !== "string"){
validate226.errors = [{instancePath:instancePath+"/actions",schemaPath:"#/components/schemas/WebServerSettings/properties/actions/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.blacklist !== undefined){
const _errs12 = errors;
if(typeof data.blacklist !== "string"){
validate226.errors = [{instancePath:instancePath+"/blacklist",schemaPath:"#/components/schemas/WebServerSettings/properties/blacklist/type",keyword:"type",params:{type: "string"}}];
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
validate226.errors = [{instancePath,schemaPath:"#/components/schemas/WebServerSettings/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate226.errors = vErrors;
return errors === 0;
}

const check_components_responses_AutokeyNtpServerRefused_content_application_1json_schema = validate227;
const schema3 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","NTP_INVALID_SERVER","NTP_SERVER_ALREADY_EXISTS","APPLIANCE_REQUIRE_SO_LOGIN"]},"returnCode":{"const":400}}}]};

function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate17(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "NTP_INVALID_SERVER")) || (data0 === "NTP_SERVER_ALREADY_EXISTS")) || (data0 === "APPLIANCE_REQUIRE_SO_LOGIN"))){
validate227.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/AutokeyNtpServerRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema3.allOf[1].properties.id.enum}}];
return false;
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
validate227.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/AutokeyNtpServerRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate227.errors = [{instancePath,schemaPath:"#/components/responses/AutokeyNtpServerRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate227.errors = vErrors;
return errors === 0;
}

const check_components_schemas_AutokeyNtpServer = validate229;

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.id === undefined) && (missing0 = "id")) || ((data.address === undefined) && (missing0 = "address"))) || ((data.isAutokeyEnabled === undefined) && (missing0 = "isAutokeyEnabled"))) || ((data.isBurstEnabled === undefined) && (missing0 = "isBurstEnabled"))) || ((data.isInitialBurstEnabled === undefined) && (missing0 = "isInitialBurstEnabled"))) || ((data.isPreferredServer === undefined) && (missing0 = "isPreferredServer"))) || ((data.protocolVersion === undefined) && (missing0 = "protocolVersion"))){
validate229.errors = [{instancePath,schemaPath:"#/components/schemas/AutokeyNtpServer/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
const _errs2 = errors;
if(typeof data.id !== "string"){
validate229.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/schemas/AutokeyNtpServer/properties/id/type",keyword:"type",params:{type: "string"}}];
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
validate229.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/AutokeyNtpServer/properties/address/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isAutokeyEnabled !== undefined){
const _errs6 = errors;
if(typeof data.isAutokeyEnabled !== "boolean"){
validate229.errors = [{instancePath:instancePath+"/isAutokeyEnabled",schemaPath:"#/components/schemas/AutokeyNtpServer/properties/isAutokeyEnabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isBurstEnabled !== undefined){
const _errs8 = errors;
if(typeof data.isBurstEnabled !== "boolean"){
validate229.errors = [{instancePath:instancePath+"/isBurstEnabled",schemaPath:"#/components/schemas/AutokeyNtpServer/properties/isBurstEnabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isInitialBurstEnabled !== undefined){
const _errs10 = errors;
if(typeof data.isInitialBurstEnabled !== "boolean"){
validate229.errors = [{instancePath:instancePath+"/isInitialBurstEnabled",schemaPath:"#/components/schemas/AutokeyNtpServer/properties/isInitialBurstEnabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isPreferredServer !== undefined){
const _errs12 = errors;
if(typeof data.isPreferredServer !== "boolean"){
validate229.errors = [{instancePath:instancePath+"/isPreferredServer",schemaPath:"#/components/schemas/AutokeyNtpServer/properties/isPreferredServer/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keyId !== undefined){
let data6 = data.keyId;
const _errs14 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate229.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/components/schemas/AutokeyNtpServer/properties/keyId/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 65535 || isNaN(data6)){
validate229.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/components/schemas/AutokeyNtpServer/properties/keyId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}}];
return false;
}
else {
if(data6 < 1 || isNaN(data6)){
validate229.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/components/schemas/AutokeyNtpServer/properties/keyId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
if(data.protocolVersion !== undefined){
let data7 = data.protocolVersion;
const _errs16 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate229.errors = [{instancePath:instancePath+"/protocolVersion",schemaPath:"#/components/schemas/AutokeyNtpServer/properties/protocolVersion/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 4 || isNaN(data7)){
validate229.errors = [{instancePath:instancePath+"/protocolVersion",schemaPath:"#/components/schemas/AutokeyNtpServer/properties/protocolVersion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4}}];
return false;
}
else {
if(data7 < 1 || isNaN(data7)){
validate229.errors = [{instancePath:instancePath+"/protocolVersion",schemaPath:"#/components/schemas/AutokeyNtpServer/properties/protocolVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
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
validate229.errors = [{instancePath,schemaPath:"#/components/schemas/AutokeyNtpServer/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate229.errors = vErrors;
return errors === 0;
}

const check_components_responses_AutokeyNtpServerSettingsRefused_content_application_1json_schema = validate230;
const schema5 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","APPLIANCE_REQUIRE_SO_LOGIN"]},"returnCode":{"const":400}}}]};

function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate17(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!(((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "APPLIANCE_REQUIRE_SO_LOGIN"))){
validate230.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/AutokeyNtpServerSettingsRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema5.allOf[1].properties.id.enum}}];
return false;
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
validate230.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/AutokeyNtpServerSettingsRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate230.errors = [{instancePath,schemaPath:"#/components/responses/AutokeyNtpServerSettingsRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate230.errors = vErrors;
return errors === 0;
}

const check_components_schemas_ClockOffset = validate232;

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.offset === undefined) && (missing0 = "offset")){
validate232.errors = [{instancePath,schemaPath:"#/components/schemas/ClockOffset/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "offset")){
validate232.errors = [{instancePath,schemaPath:"#/components/schemas/ClockOffset/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.offset !== undefined){
let data0 = data.offset;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate232.errors = [{instancePath:instancePath+"/offset",schemaPath:"#/components/schemas/ClockOffset/properties/offset/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
}
}
}
else {
validate232.errors = [{instancePath,schemaPath:"#/components/schemas/ClockOffset/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate232.errors = vErrors;
return errors === 0;
}

const check_components_responses_SynchronizationRefused_content_application_1json_schema = validate233;
const schema7 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["FRAMEWORK_BAD_REQUEST","FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE","SYSCONF_CONFIG_NTP_SERVICE_RUNNING","NTP_OPERATION_FAILED"]},"returnCode":{"const":400}}}]};

function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate17(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((((data0 === "FRAMEWORK_BAD_REQUEST") || (data0 === "FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE")) || (data0 === "SYSCONF_CONFIG_NTP_SERVICE_RUNNING")) || (data0 === "NTP_OPERATION_FAILED"))){
validate233.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/SynchronizationRefused/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema7.allOf[1].properties.id.enum}}];
return false;
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
validate233.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/SynchronizationRefused/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 400}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate233.errors = [{instancePath,schemaPath:"#/components/responses/SynchronizationRefused/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate233.errors = vErrors;
return errors === 0;
}

const check_components_schemas_User = validate235;
const schema8 = {"type":"object","additionalProperties":false,"required":["userId","fullName","email","role","status","changeable","passwordLastChanged","certificates","files"],"properties":{"userId":{"type":"string"},"fullName":{"type":"string"},"email":{"type":"string"},"role":{"type":"string"},"status":{"type":"string","enum":["enabled","disabled"]},"changeable":{"type":"boolean"},"passwordLastChanged":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"certificates":{"type":"string"},"files":{"type":"string"}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.userId === undefined) && (missing0 = "userId")) || ((data.fullName === undefined) && (missing0 = "fullName"))) || ((data.email === undefined) && (missing0 = "email"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.changeable === undefined) && (missing0 = "changeable"))) || ((data.passwordLastChanged === undefined) && (missing0 = "passwordLastChanged"))) || ((data.certificates === undefined) && (missing0 = "certificates"))) || ((data.files === undefined) && (missing0 = "files"))){
validate235.errors = [{instancePath,schemaPath:"#/components/schemas/User/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func0.call(schema8.properties, key0))){
validate235.errors = [{instancePath,schemaPath:"#/components/schemas/User/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.userId !== undefined){
const _errs2 = errors;
if(typeof data.userId !== "string"){
validate235.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/components/schemas/User/properties/userId/type",keyword:"type",params:{type: "string"}}];
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
validate235.errors = [{instancePath:instancePath+"/fullName",schemaPath:"#/components/schemas/User/properties/fullName/type",keyword:"type",params:{type: "string"}}];
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
validate235.errors = [{instancePath:instancePath+"/email",schemaPath:"#/components/schemas/User/properties/email/type",keyword:"type",params:{type: "string"}}];
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
validate235.errors = [{instancePath:instancePath+"/role",schemaPath:"#/components/schemas/User/properties/role/type",keyword:"type",params:{type: "string"}}];
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
validate235.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/User/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data4 === "enabled") || (data4 === "disabled"))){
validate235.errors = [{instancePath:instancePath+"/status",schemaPath:"#/components/schemas/User/properties/status/enum",keyword:"enum",params:{allowedValues: schema8.properties.status.enum}}];
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
validate235.errors = [{instancePath:instancePath+"/changeable",schemaPath:"#/components/schemas/User/properties/changeable/type",keyword:"type",params:{type: "boolean"}}];
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
if(!pattern0.test(data6)){
validate235.errors = [{instancePath:instancePath+"/passwordLastChanged",schemaPath:"#/components/schemas/User/properties/passwordLastChanged/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}}];
return false;
}
}
else {
validate235.errors = [{instancePath:instancePath+"/passwordLastChanged",schemaPath:"#/components/schemas/User/properties/passwordLastChanged/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificates !== undefined){
const _errs16 = errors;
if(typeof data.certificates !== "string"){
validate235.errors = [{instancePath:instancePath+"/certificates",schemaPath:"#/components/schemas/User/properties/certificates/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files !== undefined){
const _errs18 = errors;
if(typeof data.files !== "string"){
validate235.errors = [{instancePath:instancePath+"/files",schemaPath:"#/components/schemas/User/properties/files/type",keyword:"type",params:{type: "string"}}];
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
}
else {
validate235.errors = [{instancePath,schemaPath:"#/components/schemas/User/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate235.errors = vErrors;
return errors === 0;
}

const check_components_responses_TrapUserNotFound_content_application_1json_schema = validate236;
const schema9 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SNMP_USER_DOES_NOT_EXIST"]},"returnCode":{"const":404}}}]};

function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate17(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
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
validate236.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/TrapUserNotFound/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema9.allOf[1].properties.id.enum}}];
return false;
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
validate236.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/TrapUserNotFound/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate236.errors = [{instancePath,schemaPath:"#/components/responses/TrapUserNotFound/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate236.errors = vErrors;
return errors === 0;
}

const check_components_responses_TrapNotConfigured_content_application_1json_schema = validate238;
const schema10 = {"allOf":[{"$ref":"#/components/schemas/Error"},{"type":"object","properties":{"id":{"enum":["SNMP_USER_DOES_NOT_EXIST","SNMP_TRAP_NOT_CONFIGURED"]},"returnCode":{"const":404}}}]};

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate17(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
const _errs3 = errors;
if(!((data0 === "SNMP_USER_DOES_NOT_EXIST") || (data0 === "SNMP_TRAP_NOT_CONFIGURED"))){
validate238.errors = [{instancePath:instancePath+"/id",schemaPath:"#/components/responses/TrapNotConfigured/content/application~1json/schema/allOf/1/properties/id/enum",keyword:"enum",params:{allowedValues: schema10.allOf[1].properties.id.enum}}];
return false;
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
validate238.errors = [{instancePath:instancePath+"/returnCode",schemaPath:"#/components/responses/TrapNotConfigured/content/application~1json/schema/allOf/1/properties/returnCode/const",keyword:"const",params:{allowedValue: 404}}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate238.errors = [{instancePath,schemaPath:"#/components/responses/TrapNotConfigured/content/application~1json/schema/allOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate238.errors = vErrors;
return errors === 0;
}

const answer0 = {
  contract: '#/paths/~1auth~1session/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'set-cookie': { name: 'Set-Cookie', required: true, contract: '#/components/headers/SessionCookie', check: validate108 },
  },
  errors: [],
};
const answer1 = {
  contract: '#/components/responses/InvalidInput',
  content: {
    'application/json': validate109,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE'],
};
const answer2 = {
  contract: '#/components/responses/CredentialsRejected',
  content: {
    'application/json': validate110,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'www-authenticate': { name: 'WWW-Authenticate', required: true, contract: '#/components/headers/WwwAuthenticate', check: validate111 },
  },
  errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_ACL_RULE'],
};
const answer3 = {
  contract: '#/components/responses/InternalError',
  content: {
    'application/json': validate112,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_INTERNAL_ERROR'],
};
const answer4 = {
  contract: '#/components/responses/Unavailable',
  content: {
    'application/json': validate113,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_UNAVAILABLE'],
};
const answer5 = {
  contract: '#/paths/~1auth~1session/delete/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer6 = {
  contract: '#/components/responses/PrivateSessionRequired',
  content: {
    'application/json': validate114,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'www-authenticate': { name: 'WWW-Authenticate', required: true, contract: '#/components/headers/WwwAuthenticate', check: validate111 },
  },
  errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'FRAMEWORK_SESSION_NOT_PRIVATE'],
};
const answer7 = {
  contract: '#/paths/~1auth~1login~1challenge/post/responses/200',
  content: {
    'application/json': validate31,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer8 = {
  contract: '#/paths/~1auth~1login~1basic/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'set-cookie': { name: 'Set-Cookie', required: true, contract: '#/components/headers/SessionCookie', check: validate108 },
  },
  errors: [],
};
const answer9 = {
  contract: '#/paths/~1tasks/get/responses/200',
  content: {
    'application/json': validate93,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer10 = {
  contract: '#/components/responses/NotAuthorized',
  content: {
    'application/json': validate116,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'www-authenticate': { name: 'WWW-Authenticate', required: true, contract: '#/components/headers/WwwAuthenticate', check: validate111 },
  },
  errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE'],
};
const answer11 = {
  contract: '#/paths/~1tasks/delete/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer12 = {
  contract: '#/paths/~1tasks~1{taskid}/get/responses/200',
  content: {
    'application/json': validate92,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer13 = {
  contract: '#/paths/~1tasks~1{taskid}/get/responses/303',
  content: {
    'application/json': validate92,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskResponseLocation', check: validate117 },
  },
  errors: [],
};
const answer14 = {
  contract: '#/components/responses/TaskGone',
  content: {
    'application/json': validate118,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_TASK_DOES_NOT_EXIST'],
};
const answer15 = {
  contract: '#/paths/~1tasks~1{taskid}~1response/get/responses/200',
  content: {
    'application/json': validate94,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer16 = {
  contract: '#/components/responses/TaskNotComplete',
  content: {
    'application/json': validate119,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_TASK_NOT_COMPLETE'],
};
const answer17 = {
  contract: '#/paths/~1tasks~1{taskid}~1actions/get/responses/200',
  content: {
    'application/json': validate0,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer18 = {
  contract: '#/paths/~1tasks~1{taskid}~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: validate120 },
  },
  errors: [],
};
const answer19 = {
  contract: '#/components/responses/TaskActionNotFound',
  content: {
    'application/json': validate121,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_NO_RESOURCE'],
};
const answer20 = {
  contract: '#/components/responses/TaskNotWaiting',
  content: {
    'application/json': validate122,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_TASK_NOT_WAITING'],
};
const answer21 = {
  contract: '#/paths/~1api~1lunasa/get/responses/200',
  content: {
    'application/json': validate2,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer22 = {
  contract: '#/paths/~1api~1lunasa~1ntls/get/responses/200',
  content: {
    'application/json': check_components_schemas_Ntls,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer23 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1clients/get/responses/200',
  content: {
    'application/json': validate43,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer24 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1clients/post/responses/200',
  content: {
    'application/json': validate44,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/NtlsClientLocation', check: validate123 },
  },
  errors: [],
};
const answer25 = {
  contract: '#/components/responses/NtlsRegistrationRefused',
  content: {
    'application/json': validate124,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'NTLS_CLIENT_ALREADY_EXISTS', 'NTLS_INVALID_CERTIFICATE', 'APPLIANCE_EXPIRED_CERT', 'APPLIANCE_REQUIRE_SO_LOGIN'],
};
const answer26 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}/get/responses/200',
  content: {
    'application/json': validate42,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer27 = {
  contract: '#/components/responses/NtlsClientNotFound',
  content: {
    'application/json': validate125,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['NTLS_NO_CLIENT'],
};
const answer28 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}/delete/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer29 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1actions/get/responses/200',
  content: {
    'application/json': validate0,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer30 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1links/get/responses/200',
  content: {
    'application/json': validate47,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer31 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1links/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/NtlsLinkLocation', check: validate126 },
  },
  errors: [],
};
const answer32 = {
  contract: '#/components/responses/NtlsLinkRefused',
  content: {
    'application/json': validate127,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'NTLS_INVALID_PARTITION_URL', 'NTLS_LINK_ALREADY_EXISTS', 'APPLIANCE_REQUIRE_SO_LOGIN'],
};
const answer33 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1links~1{linkid}/get/responses/200',
  content: {
    'application/json': validate46,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer34 = {
  contract: '#/components/responses/NtlsLinkNotFound',
  content: {
    'application/json': validate128,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['NTLS_NO_CLIENT', 'NTLS_NO_LINK'],
};
const answer35 = {
  contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1links~1{linkid}/delete/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer36 = {
  contract: '#/paths/~1api~1lunasa~1actions/get/responses/200',
  content: {
    'application/json': validate0,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer37 = {
  contract: '#/paths/~1api~1lunasa~1actions~1{actionid}/post/responses/202',
  content: {
    'application/json': validate92,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: validate120 },
  },
  errors: [],
};
const answer38 = {
  contract: '#/paths/~1api~1lunasa~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer39 = {
  contract: '#/components/responses/ApplianceActionRefused',
  content: {
    'application/json': check_components_responses_ApplianceActionRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_REQUIRE_SO_LOGIN'],
};
const answer40 = {
  contract: '#/components/responses/ApplianceActionNotFound',
  content: {
    'application/json': validate129,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['APPLIANCE_ACTION_DOES_NOT_EXIST'],
};
const answer41 = {
  contract: '#/paths/~1api~1lunasa~1cpu/get/responses/200',
  content: {
    'application/json': validate11,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer42 = {
  contract: '#/paths/~1api~1lunasa~1cpu~1process~1processes/get/responses/200',
  content: {
    'application/json': validate66,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer43 = {
  contract: '#/paths/~1api~1lunasa~1cpu~1processes/get/responses/200',
  content: {
    'application/json': validate66,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer44 = {
  contract: '#/paths/~1api~1lunasa~1memory/get/responses/200',
  content: {
    'application/json': validate34,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer45 = {
  contract: '#/paths/~1api~1lunasa~1disk/get/responses/200',
  content: {
    'application/json': validate12,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer46 = {
  contract: '#/paths/~1api~1lunasa~1disk~1partitions/get/responses/200',
  content: {
    'application/json': validate14,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer47 = {
  contract: '#/paths/~1api~1lunasa~1disk~1partitions~1{id}/get/responses/200',
  content: {
    'application/json': validate13,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer48 = {
  contract: '#/components/responses/SystemResourceNotFound',
  content: {
    'application/json': validate130,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_NO_RESOURCE'],
};
const answer49 = {
  contract: '#/paths/~1api~1lunasa~1sensors/get/responses/200',
  content: {
    'application/json': validate74,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer50 = {
  contract: '#/components/responses/SensorsNotReady',
  content: {
    'application/json': validate131,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_UNAVAILABLE', 'APPLIANCE_SENSORS_NOT_READY'],
};
const answer51 = {
  contract: '#/paths/~1api~1lunasa~1sensors~1{sensorid}/get/responses/200',
  content: {
    'application/json': validate73,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer52 = {
  contract: '#/paths/~1api~1lunasa~1logs~1lunalogs/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer53 = {
  contract: '#/paths/~1api~1lunasa~1services/get/responses/200',
  content: {
    'application/json': validate77,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer54 = {
  contract: '#/paths/~1api~1lunasa~1services~1{serviceid}/get/responses/200',
  content: {
    'application/json': validate76,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer55 = {
  contract: '#/components/responses/ServiceNotFound',
  content: {
    'application/json': validate132,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['APPLIANCE_SERVICE_DOES_NOT_EXIST'],
};
const answer56 = {
  contract: '#/paths/~1api~1lunasa~1services~1{serviceid}/patch/responses/200',
  content: {
    'application/json': validate16,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer57 = {
  contract: '#/components/responses/ServiceChangeRefused',
  content: {
    'application/json': validate133,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_FAILED_TO_MODIFY_SERVICE_INFO'],
};
const answer58 = {
  contract: '#/paths/~1api~1lunasa~1services~1{serviceid}~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: validate120 },
  },
  errors: [],
};
const answer59 = {
  contract: '#/components/responses/ServiceActionRefused',
  content: {
    'application/json': validate134,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_SERVICE_ACTION_FAILED'],
};
const answer60 = {
  contract: '#/components/responses/ServiceActionNotFound',
  content: {
    'application/json': validate135,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['APPLIANCE_SERVICE_DOES_NOT_EXIST', 'APPLIANCE_SERVICE_ACTION_INVALID'],
};
const answer61 = {
  contract: '#/paths/~1api~1lunasa~1ssh/get/responses/200',
  content: {
    'application/json': validate83,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer62 = {
  contract: '#/paths/~1api~1lunasa~1ssh/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer63 = {
  contract: '#/components/responses/SshChangeRefused',
  content: {
    'application/json': validate136,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SSH_FAILED_TO_SET_CIPHERS', 'SSH_OPERATION_FAILED'],
};
const answer64 = {
  contract: '#/paths/~1api~1lunasa~1ssh~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer65 = {
  contract: '#/components/responses/SshActionRefused',
  content: {
    'application/json': validate137,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SSH_FAILED_TO_RESET_CIPHERS', 'SSH_OPERATION_FAILED'],
};
const answer66 = {
  contract: '#/components/responses/SshActionNotFound',
  content: {
    'application/json': validate138,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_NO_RESOURCE'],
};
const answer67 = {
  contract: '#/paths/~1api~1lunasa~1webServer/get/responses/200',
  content: {
    'application/json': check_components_schemas_WebServerSettings,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer68 = {
  contract: '#/paths/~1api~1lunasa~1webServer/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer69 = {
  contract: '#/paths/~1api~1lunasa~1webServer~1actions/get/responses/200',
  content: {
    'application/json': validate0,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer70 = {
  contract: '#/paths/~1api~1lunasa~1packageFiles/get/responses/200',
  content: {
    'application/json': validate55,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer71 = {
  contract: '#/paths/~1api~1lunasa~1packageFiles/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer72 = {
  contract: '#/components/responses/PackageRefused',
  content: {
    'application/json': validate139,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_REQUIRE_SO_LOGIN', 'APPLIANCE_FILENAME_NOT_VALID', 'PACKAGE_AUTHCODE_INVALID'],
};
const answer73 = {
  contract: '#/components/responses/HomeFileNotFound',
  content: {
    'application/json': validate140,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['SERVERPLUGIN_FILEID_DOES_NOT_EXIST'],
};
const answer74 = {
  contract: '#/paths/~1api~1lunasa~1packages/get/responses/200',
  content: {
    'application/json': validate56,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer75 = {
  contract: '#/paths/~1api~1lunasa~1upgrades/get/responses/200',
  content: {
    'application/json': validate99,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer76 = {
  contract: '#/paths/~1api~1lunasa~1upgrades/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/UpgradeLocation', check: validate141 },
  },
  errors: [],
};
const answer77 = {
  contract: '#/components/responses/UpgradeRefused',
  content: {
    'application/json': validate142,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'UPGRADE_CONFIG_FILES_DO_NOT_EXIST', 'APPLIANCE_REQUIRE_SO_LOGIN', 'UPGRADE_UPLOADED_LICENSE_INVALID', 'UPGRADE_LICENSE_ALREADY_APPLIED', 'APPLIANCE_FILENAME_NOT_VALID'],
};
const answer78 = {
  contract: '#/paths/~1api~1lunasa~1upgrades~1{upgradeid}/get/responses/200',
  content: {
    'application/json': validate98,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer79 = {
  contract: '#/components/responses/UpgradeNotFound',
  content: {
    'application/json': validate143,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_NO_RESOURCE'],
};
const answer80 = {
  contract: '#/paths/~1api~1lunasa~1cluster/get/responses/200',
  content: {
    'application/json': validate9,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer81 = {
  contract: '#/paths/~1api~1lunasa~1config/get/responses/200',
  content: {
    'application/json': validate10,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer82 = {
  contract: '#/paths/~1api~1clusters/post/responses/202',
  content: {
    'application/json': validate92,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: validate120 },
  },
  errors: [],
};
const answer83 = {
  contract: '#/paths/~1api~1clusters/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/ClusterMembersLocation', check: validate144 },
  },
  errors: [],
};
const answer84 = {
  contract: '#/components/responses/ClusterRefused',
  content: {
    'application/json': validate145,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_HSM_NOT_INITIALIZED', 'HSMPLUGIN_INCORRECT_PASSWORD', 'CLUSTER_ALREADY_EXISTS'],
};
const answer85 = {
  contract: '#/paths/~1api~1clusters~1{clusterID}~1members/get/responses/200',
  content: {
    'application/json': validate8,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer86 = {
  contract: '#/components/responses/ClusterNotFound',
  content: {
    'application/json': validate146,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['CLUSTER_DOES_NOT_EXIST'],
};
const answer87 = {
  contract: '#/paths/~1api~1lunasa~1hsms/get/responses/200',
  content: {
    'application/json': validate22,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer88 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}/get/responses/200',
  content: {
    'application/json': validate18,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer89 = {
  contract: '#/components/responses/HsmNotFound',
  content: {
    'application/json': validate147,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['HSMPLUGIN_INVALID_HSM'],
};
const answer90 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}/put/responses/202',
  content: {
    'application/json': validate92,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: validate120 },
  },
  errors: [],
};
const answer91 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmLocation', check: validate148 },
  },
  errors: [],
};
const answer92 = {
  contract: '#/components/responses/HsmLoginRequiredToRepeat',
  content: {
    'application/json': validate149,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'www-authenticate': { name: 'WWW-Authenticate', required: true, contract: '#/components/headers/WwwAuthenticate', check: validate111 },
  },
  errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'],
};
const answer93 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1login/post/responses/202',
  content: {
    'application/json': validate92,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: validate120 },
  },
  errors: [],
};
const answer94 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1login/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmRoleLocation', check: validate150 },
  },
  errors: [],
};
const answer95 = {
  contract: '#/components/responses/HsmLoginRefused',
  content: {
    'application/json': validate151,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_INCORRECT_PASSWORD', 'HSMPLUGIN_ROLE_LOCKED_OUT', 'HSMPLUGIN_HSM_NOT_INITIALIZED', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'],
};
const answer96 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1logout/post/responses/202',
  content: {
    'application/json': validate92,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: validate120 },
  },
  errors: [],
};
const answer97 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1logout/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmLocation', check: validate148 },
  },
  errors: [],
};
const answer98 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1actions/get/responses/200',
  content: {
    'application/json': validate0,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer99 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1actions~1{actionid}/post/responses/200',
  content: {
    'application/json': validate92,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: validate120 },
  },
  errors: [],
};
const answer100 = {
  contract: '#/components/responses/HsmLoginRequired',
  content: {
    'application/json': validate152,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'www-authenticate': { name: 'WWW-Authenticate', required: true, contract: '#/components/headers/WwwAuthenticate', check: validate111 },
  },
  errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'FRAMEWORK_SESSION_NOT_PRIVATE', 'HSMPLUGIN_HSM_USER_NOT_AUTHENTICATED'],
};
const answer101 = {
  contract: '#/components/responses/HsmActionNotFound',
  content: {
    'application/json': validate153,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_ACTION'],
};
const answer102 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1metrics/get/responses/200',
  content: {
    'application/json': validate23,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer103 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1utilization/get/responses/200',
  content: {
    'application/json': validate26,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer104 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1utilization~1bins/get/responses/200',
  content: {
    'application/json': validate105,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer105 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1counter/get/responses/200',
  content: {
    'application/json': validate20,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer106 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1storageSpace/get/responses/200',
  content: {
    'application/json': validate24,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer107 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1licenses/get/responses/200',
  content: {
    'application/json': validate30,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer108 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1policies/get/responses/200',
  content: {
    'application/json': validate64,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer109 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1policies~1{policyid}/get/responses/200',
  content: {
    'application/json': validate63,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer110 = {
  contract: '#/components/responses/HsmPolicyNotFound',
  content: {
    'application/json': validate154,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_POLICY'],
};
const answer111 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1certificate/get/responses/200',
  content: {
    'application/json': validate19,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer112 = {
  contract: '#/components/responses/HsmFunctionNotOffered',
  content: {
    'application/json': validate155,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'],
};
const answer113 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1tamper/get/responses/200',
  content: {
    'application/json': validate90,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer114 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1tamper~1actions/get/responses/200',
  content: {
    'application/json': validate0,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer115 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1tamper~1actions~1{actionid}/post/responses/202',
  content: {
    'application/json': validate92,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: validate120 },
  },
  errors: [],
};
const answer116 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1tamper~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TamperLocation', check: validate156 },
  },
  errors: [],
};
const answer117 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1ped~1peds~1{pedid}/get/responses/200',
  content: {
    'application/json': validate61,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer118 = {
  contract: '#/components/responses/PedNotFound',
  content: {
    'application/json': validate157,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PED'],
};
const answer119 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1ped~1peds~1{pedid}~1actions/get/responses/200',
  content: {
    'application/json': validate0,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer120 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1ped~1peds~1{pedid}~1actions~1{actionid}/post/responses/202',
  content: {
    'application/json': validate92,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: validate120 },
  },
  errors: [],
};
const answer121 = {
  contract: '#/components/responses/PedActionNotFound',
  content: {
    'application/json': validate158,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PED', 'HSMPLUGIN_INVALID_ACTION'],
};
const answer122 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1firmware/get/responses/200',
  content: {
    'application/json': validate21,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer123 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1firmware~1actions/get/responses/200',
  content: {
    'application/json': validate0,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer124 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1firmware~1actions~1{actionid}/post/responses/202',
  content: {
    'application/json': validate92,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: validate120 },
  },
  errors: [],
};
const answer125 = {
  contract: '#/components/responses/FirmwareNotAvailable',
  content: {
    'application/json': validate159,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_FIRMWARE_NOT_AVAILABLE'],
};
const answer126 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1indirect~1responses/post/responses/200',
  content: {
    'application/json': validate28,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer127 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles/get/responses/200',
  content: {
    'application/json': validate70,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer128 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}/get/responses/200',
  content: {
    'application/json': validate69,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer129 = {
  contract: '#/components/responses/HsmRoleNotFound',
  content: {
    'application/json': validate160,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_ROLE'],
};
const answer130 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}/patch/responses/202',
  content: {
    'application/json': validate161,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmRoleOrTaskLocation', check: validate162 },
  },
  errors: [],
};
const answer131 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmRoleLocation', check: validate150 },
  },
  errors: [],
};
const answer132 = {
  contract: '#/components/responses/PasswordChangeRefusedByHsm',
  content: {
    'application/json': validate163,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_INCORRECT_PASSWORD', 'HSMPLUGIN_ROLE_LOCKED_OUT', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'],
};
const answer133 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}~1actions/get/responses/200',
  content: {
    'application/json': validate0,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer134 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}~1actions~1{actionid}/post/responses/202',
  content: {
    'application/json': validate92,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: validate120 },
  },
  errors: [],
};
const answer135 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/HsmRoleLocation', check: validate150 },
  },
  errors: [],
};
const answer136 = {
  contract: '#/components/responses/HsmRoleActionRefused',
  content: {
    'application/json': validate164,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'],
};
const answer137 = {
  contract: '#/components/responses/HsmRoleActionNotFound',
  content: {
    'application/json': validate165,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_ROLE', 'HSMPLUGIN_INVALID_ACTION'],
};
const answer138 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles/get/responses/200',
  content: {
    'application/json': validate70,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer139 = {
  contract: '#/components/responses/PartitionNotFound',
  content: {
    'application/json': validate166,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION'],
};
const answer140 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/get/responses/200',
  content: {
    'application/json': validate69,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer141 = {
  contract: '#/components/responses/PartitionRoleNotFound',
  content: {
    'application/json': validate167,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_ROLE'],
};
const answer142 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/put/responses/202',
  content: {
    'application/json': validate92,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: validate120 },
  },
  errors: [],
};
const answer143 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionRoleLocation', check: validate168 },
  },
  errors: [],
};
const answer144 = {
  contract: '#/components/responses/PartitionRoleInitializationRefused',
  content: {
    'application/json': validate169,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_PARTITION_NOT_INITIALIZED', 'HSMPLUGIN_ROLE_ALREADY_INITIALIZED'],
};
const answer145 = {
  contract: '#/components/responses/PartitionLoginRequired',
  content: {
    'application/json': validate170,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'www-authenticate': { name: 'WWW-Authenticate', required: true, contract: '#/components/headers/WwwAuthenticate', check: validate111 },
  },
  errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'FRAMEWORK_SESSION_NOT_PRIVATE', 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'],
};
const answer146 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/patch/responses/202',
  content: {
    'application/json': validate171,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionRoleOrTaskLocation', check: validate172 },
  },
  errors: [],
};
const answer147 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionRoleLocation', check: validate168 },
  },
  errors: [],
};
const answer148 = {
  contract: '#/components/responses/PasswordChangeRefusedByPartition',
  content: {
    'application/json': validate173,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_INCORRECT_PASSWORD', 'HSMPLUGIN_ROLE_LOCKED_OUT', 'HSMPLUGIN_PARTITION_NOT_INITIALIZED', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'],
};
const answer149 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}~1actions/get/responses/200',
  content: {
    'application/json': validate0,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer150 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}~1actions~1{actionid}/post/responses/202',
  content: {
    'application/json': validate92,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: validate120 },
  },
  errors: [],
};
const answer151 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionRoleLocation', check: validate168 },
  },
  errors: [],
};
const answer152 = {
  contract: '#/components/responses/PartitionRoleActionRefused',
  content: {
    'application/json': validate174,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_FUNC_NOT_SUPPORTED', 'HSMPLUGIN_POLICY_NOT_ENABLED'],
};
const answer153 = {
  contract: '#/components/responses/PartitionRoleActionNotFound',
  content: {
    'application/json': validate175,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_ROLE', 'HSMPLUGIN_INVALID_ACTION'],
};
const answer154 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions/get/responses/200',
  content: {
    'application/json': validate58,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer155 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions/post/responses/202',
  content: {
    'application/json': validate92,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: validate120 },
  },
  errors: [],
};
const answer156 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionLocation', check: validate176 },
  },
  errors: [],
};
const answer157 = {
  contract: '#/components/responses/PartitionCreationRefused',
  content: {
    'application/json': validate177,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_PARTITION_NAME_IN_USE', 'HSMPLUGIN_INSUFFICIENT_SPACE', 'HSMPLUGIN_FUNC_NOT_SUPPORTED'],
};
const answer158 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/get/responses/200',
  content: {
    'application/json': validate57,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer159 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/put/responses/202',
  content: {
    'application/json': validate92,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: validate120 },
  },
  errors: [],
};
const answer160 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionLocation', check: validate176 },
  },
  errors: [],
};
const answer161 = {
  contract: '#/components/responses/PartitionLoginRequiredToRepeat',
  content: {
    'application/json': validate178,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'www-authenticate': { name: 'WWW-Authenticate', required: true, contract: '#/components/headers/WwwAuthenticate', check: validate111 },
  },
  errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'HSMPLUGIN_PARTITION_USER_NOT_AUTHENTICATED'],
};
const answer162 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/delete/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer163 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1login/post/responses/202',
  content: {
    'application/json': validate92,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: validate120 },
  },
  errors: [],
};
const answer164 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1login/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionRoleLocation', check: validate168 },
  },
  errors: [],
};
const answer165 = {
  contract: '#/components/responses/PartitionLoginRefused',
  content: {
    'application/json': validate179,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_INCORRECT_PASSWORD', 'HSMPLUGIN_ROLE_LOCKED_OUT', 'HSMPLUGIN_PARTITION_NOT_INITIALIZED', 'HSMPLUGIN_ROLE_NOT_INITIALIZED', 'HSMPLUGIN_HSM_IN_TRANSPORT_MODE'],
};
const answer166 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1logout/post/responses/202',
  content: {
    'application/json': validate92,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: validate120 },
  },
  errors: [],
};
const answer167 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1logout/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionLocation', check: validate176 },
  },
  errors: [],
};
const answer168 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1policies/get/responses/200',
  content: {
    'application/json': validate64,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer169 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1policies/post/responses/201',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/UserFileLocation', check: validate180 },
  },
  errors: [],
};
const answer170 = {
  contract: '#/components/responses/PolicyTemplateRefused',
  content: {
    'application/json': validate181,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_INVALID_FILENAME'],
};
const answer171 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1sff/get/responses/202',
  content: {
    'application/json': validate92,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/TaskLocation', check: validate120 },
  },
  errors: [],
};
const answer172 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1stc/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/PartitionLocation', check: validate176 },
  },
  errors: [],
};
const answer173 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1stc~1clients/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/StcClientLocation', check: validate182 },
  },
  errors: [],
};
const answer174 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1stc~1clients~1{clientid}/get/responses/200',
  content: {
    'application/json': validate84,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer175 = {
  contract: '#/components/responses/StcClientNotFound',
  content: {
    'application/json': validate183,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_STC_CLIENT'],
};
const answer176 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1indirect~1challenges/post/responses/200',
  content: {
    'application/json': validate27,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/ChallengeLocation', check: validate184 },
  },
  errors: [],
};
const answer177 = {
  contract: '#/components/responses/ChallengeRefused',
  content: {
    'application/json': validate185,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'HSMPLUGIN_PARTITION_NOT_INITIALIZED', 'HSMPLUGIN_ROLE_NOT_INITIALIZED'],
};
const answer178 = {
  contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1indirect~1challenges~1{challengeid}/get/responses/200',
  content: {
    'application/json': validate27,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer179 = {
  contract: '#/components/responses/ChallengeNotFound',
  content: {
    'application/json': validate186,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['HSMPLUGIN_INVALID_HSM', 'HSMPLUGIN_INVALID_PARTITION', 'HSMPLUGIN_INVALID_CHALLENGE'],
};
const answer180 = {
  contract: '#/paths/~1api~1lunasa~1network/get/responses/200',
  content: {
    'application/json': validate37,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer181 = {
  contract: '#/paths/~1api~1lunasa~1network~1actions~1{actionid}/post/responses/200',
  content: {
    'application/json': validate62,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer182 = {
  contract: '#/components/responses/NetworkActionNotFound',
  content: {
    'application/json': validate187,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['APPLIANCE_ACTION_DOES_NOT_EXIST'],
};
const answer183 = {
  contract: '#/paths/~1api~1lunasa~1network~1devices/get/responses/200',
  content: {
    'application/json': validate39,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer184 = {
  contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}/get/responses/200',
  content: {
    'application/json': validate38,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer185 = {
  contract: '#/components/responses/NetworkDeviceNotFound',
  content: {
    'application/json': validate188,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['APPLIANCE_INTERFACE_DOES_NOT_EXIST'],
};
const answer186 = {
  contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}~1stats/get/responses/200',
  content: {
    'application/json': validate40,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer187 = {
  contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}~1actions~1{actionid}/post/responses/200',
  content: {
    'application/json': validate16,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer188 = {
  contract: '#/components/responses/BondActionRefused',
  content: {
    'application/json': validate189,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'BOND_DEVICE_IS_NOT_CONFIGURED', 'BOND_DEVICE_IS_ALREADY_ENABLED', 'BOND_DEVICE_IS_ALREADY_DISABLED', 'APPLIANCE_FAILED_TO_ENABLE_BOND_DEVICE', 'APPLIANCE_FAILED_TO_DISABLE_BOND_DEVICE', 'APPLIANCE_INVALID_DEVICE_TYPE'],
};
const answer189 = {
  contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}~1measurementStats/get/responses/200',
  content: {
    'application/json': validate33,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer190 = {
  contract: '#/components/responses/MeasurementStatsRefused',
  content: {
    'application/json': validate190,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_MEASUREMENT_DURATION_REQUIRED', 'APPLIANCE_FAILED_TO_GET_MEASUREMENT_STATS'],
};
const answer191 = {
  contract: '#/paths/~1api~1lunasa~1network~1measurement/get/responses/200',
  content: {
    'application/json': validate32,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer192 = {
  contract: '#/paths/~1api~1lunasa~1time/get/responses/200',
  content: {
    'application/json': validate96,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer193 = {
  contract: '#/paths/~1api~1lunasa~1time/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer194 = {
  contract: '#/components/responses/TimeRefused',
  content: {
    'application/json': validate191,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_INVALID_VALUE_SPECIFIED', 'APPLIANCE_REQUIRE_SO_LOGIN'],
};
const answer195 = {
  contract: '#/paths/~1api~1lunasa~1time/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer196 = {
  contract: '#/paths/~1api~1lunasa~1ntp/get/responses/200',
  content: {
    'application/json': validate49,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer197 = {
  contract: '#/paths/~1api~1lunasa~1ntp~1status/get/responses/200',
  content: {
    'application/json': validate52,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer198 = {
  contract: '#/paths/~1api~1lunasa~1ntp~1servers/get/responses/200',
  content: {
    'application/json': validate50,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer199 = {
  contract: '#/paths/~1api~1lunasa~1ntp~1servers/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/NtpServerLocation', check: validate192 },
  },
  errors: [],
};
const answer200 = {
  contract: '#/components/responses/AutokeyNtpServerRefused',
  content: {
    'application/json': check_components_responses_AutokeyNtpServerRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'NTP_INVALID_SERVER', 'NTP_SERVER_ALREADY_EXISTS', 'APPLIANCE_REQUIRE_SO_LOGIN'],
};
const answer201 = {
  contract: '#/paths/~1api~1lunasa~1ntp~1servers~1{serverid}/get/responses/200',
  content: {
    'application/json': check_components_schemas_AutokeyNtpServer,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer202 = {
  contract: '#/components/responses/NtpServerNotFound',
  content: {
    'application/json': validate193,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['NTP_SERVER_DOES_NOT_EXIST'],
};
const answer203 = {
  contract: '#/paths/~1api~1lunasa~1ntp~1servers~1{serverid}/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer204 = {
  contract: '#/components/responses/AutokeyNtpServerSettingsRefused',
  content: {
    'application/json': check_components_responses_AutokeyNtpServerSettingsRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'APPLIANCE_REQUIRE_SO_LOGIN'],
};
const answer205 = {
  contract: '#/paths/~1api~1lunasa~1ntp~1actions~1{actionid}/post/responses/200',
  content: {
    'application/json': check_components_schemas_ClockOffset,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer206 = {
  contract: '#/components/responses/SynchronizationRefused',
  content: {
    'application/json': check_components_responses_SynchronizationRefused_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SYSCONF_CONFIG_NTP_SERVICE_RUNNING', 'NTP_OPERATION_FAILED'],
};
const answer207 = {
  contract: '#/components/responses/NtpActionNotFound',
  content: {
    'application/json': validate194,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['APPLIANCE_ACTION_DOES_NOT_EXIST'],
};
const answer208 = {
  contract: '#/paths/~1api~1lunasa~1syslog/get/responses/200',
  content: {
    'application/json': validate85,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer209 = {
  contract: '#/paths/~1api~1lunasa~1syslog~1logs/get/responses/200',
  content: {
    'application/json': validate88,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer210 = {
  contract: '#/paths/~1api~1lunasa~1syslog~1logs~1{logid}/get/responses/200',
  content: {
    'application/json': validate87,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer211 = {
  contract: '#/components/responses/SyslogLogNotFound',
  content: {
    'application/json': validate195,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['SYSLOG_LOG_DOES_NOT_EXIST'],
};
const answer212 = {
  contract: '#/paths/~1api~1lunasa~1syslog~1remoteHosts/get/responses/200',
  content: {
    'application/json': validate68,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer213 = {
  contract: '#/paths/~1api~1lunasa~1snmp/get/responses/200',
  content: {
    'application/json': validate79,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer214 = {
  contract: '#/paths/~1api~1lunasa~1snmp~1users/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/SnmpUserLocation', check: validate196 },
  },
  errors: [],
};
const answer215 = {
  contract: '#/components/responses/SnmpUserRefused',
  content: {
    'application/json': validate197,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SNMP_USER_ALREADY_EXISTS'],
};
const answer216 = {
  contract: '#/paths/~1api~1lunasa~1snmp~1users~1{userid}/get/responses/200',
  content: {
    'application/json': validate81,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer217 = {
  contract: '#/components/responses/SnmpUserNotFound',
  content: {
    'application/json': validate198,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['SNMP_USER_DOES_NOT_EXIST'],
};
const answer218 = {
  contract: '#/paths/~1api~1lunasa~1snmp~1users~1{userid}~1notifications/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/SnmpNotificationLocation', check: validate199 },
  },
  errors: [],
};
const answer219 = {
  contract: '#/components/responses/SnmpNotificationRefused',
  content: {
    'application/json': validate200,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SNMP_NOTIFICATION_ALREADY_EXISTS'],
};
const answer220 = {
  contract: '#/paths/~1api~1lunasa~1snmp~1users~1{userid}~1notifications~1{notificationid}/get/responses/200',
  content: {
    'application/json': validate80,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer221 = {
  contract: '#/components/responses/SnmpNotificationNotFound',
  content: {
    'application/json': validate201,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['SNMP_USER_DOES_NOT_EXIST', 'SNMP_NOTIFICATION_DOES_NOT_EXIST'],
};
const answer222 = {
  contract: '#/paths/~1users/get/responses/200',
  content: {
    'application/json': validate103,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer223 = {
  contract: '#/paths/~1users/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'location': { name: 'Location', required: true, contract: '#/components/headers/UserLocation', check: validate202 },
  },
  errors: [],
};
const answer224 = {
  contract: '#/components/responses/UserNotCreated',
  content: {
    'application/json': validate203,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVERPLUGIN_USERID_ALREADY_EXISTS', 'SERVERPLUGIN_INVALID_ROLEID', 'SERVERPLUGIN_INVALID_PASSWORD'],
};
const answer225 = {
  contract: '#/paths/~1users~1{userid}/get/responses/200',
  content: {
    'application/json': check_components_schemas_User,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer226 = {
  contract: '#/components/responses/UserReadFailed',
  content: {
    'application/json': validate204,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVERPLUGIN_INTERNAL_ERROR'],
};
const answer227 = {
  contract: '#/components/responses/UserNotAuthorized',
  content: {
    'application/json': validate205,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'www-authenticate': { name: 'WWW-Authenticate', required: true, contract: '#/components/headers/WwwAuthenticate', check: validate111 },
  },
  errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'SERVERPLUGIN_USERID_NOT_AUTHORIZED'],
};
const answer228 = {
  contract: '#/components/responses/UserNotFound',
  content: {
    'application/json': validate206,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['SERVERPLUGIN_INVALID_USERID'],
};
const answer229 = {
  contract: '#/paths/~1users~1{userid}/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer230 = {
  contract: '#/components/responses/UserNotChanged',
  content: {
    'application/json': validate207,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVERPLUGIN_INVALID_ROLEID'],
};
const answer231 = {
  contract: '#/components/responses/UserNotChangeable',
  content: {
    'application/json': validate208,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['SERVERPLUGIN_USERID_NOT_CHANGEABLE'],
};
const answer232 = {
  contract: '#/paths/~1users~1{userid}/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer233 = {
  contract: '#/paths/~1users~1{userid}/delete/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer234 = {
  contract: '#/paths/~1users~1{userid}~1actions~1{actionid}/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer235 = {
  contract: '#/components/responses/UserActionRefused',
  content: {
    'application/json': validate209,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVERPLUGIN_INCORRECT_PASSWORD', 'SERVERPLUGIN_INVALID_PASSWORD'],
};
const answer236 = {
  contract: '#/components/responses/UserActionNotAuthorized',
  content: {
    'application/json': validate210,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'www-authenticate': { name: 'WWW-Authenticate', required: true, contract: '#/components/headers/WwwAuthenticate', check: validate111 },
  },
  errors: ['FRAMEWORK_USER_NOT_AUTHENTICATED', 'FRAMEWORK_NO_SESSION_COOKIE', 'FRAMEWORK_NO_ACL_RULE', 'SERVERPLUGIN_USERID_NOT_AUTHORIZED'],
};
const answer237 = {
  contract: '#/components/responses/UserActionNotFound',
  content: {
    'application/json': validate211,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['SERVERPLUGIN_INVALID_USERID', 'SERVERPLUGIN_INVALID_ACTION'],
};
const answer238 = {
  contract: '#/paths/~1users~1{userid}~1certificates/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer239 = {
  contract: '#/components/responses/UserCertificateRefused',
  content: {
    'application/json': validate212,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVERPLUGIN_INVALID_CERTIFICATE'],
};
const answer240 = {
  contract: '#/paths/~1users~1{userid}~1files/get/responses/200',
  content: {
    'application/json': validate101,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'link': { name: 'Link', required: false, contract: '#/components/headers/Link', check: validate115 },
  },
  errors: [],
};
const answer241 = {
  contract: '#/components/responses/UserFilesNotRead',
  content: {
    'application/json': validate213,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVERPLUGIN_INVALID_PATTERN_DETECTED', 'SERVERPLUGIN_INTERNAL_ERROR'],
};
const answer242 = {
  contract: '#/components/responses/UserFilesForbidden',
  content: {
    'application/json': validate214,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['SERVERPLUGIN_USERID_NOT_AUTHORIZED', 'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE'],
};
const answer243 = {
  contract: '#/components/responses/UserFilesNotFound',
  content: {
    'application/json': validate215,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['SERVERPLUGIN_USERID_DOES_NOT_EXIST'],
};
const answer244 = {
  contract: '#/paths/~1users~1{userid}~1files/post/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer245 = {
  contract: '#/components/responses/UserFileNotStored',
  content: {
    'application/json': validate216,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_BAD_REQUEST', 'FRAMEWORK_HEADER_DOES_NOT_MATCH_MEDIA_TYPE_TEMPLATE', 'SERVER_REQUEST_NOT_APPROPRIATE', 'SERVER_FILE_UPLOAD_LIMIT_EXCEED', 'SERVERPLUGIN_FILENAME_NOT_VALID', 'SERVERPLUGIN_INTERNAL_ERROR'],
};
const answer246 = {
  contract: '#/components/responses/UserFileForbidden',
  content: {
    'application/json': validate217,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['SERVERPLUGIN_USERID_NOT_AUTHORIZED', 'SERVERPLUGIN_USERID_RESERVED_FOR_SYSTEM_USE', 'SERVERPLUGIN_SERVER.PEM_CANNOT_BE_OVERWRITTEN'],
};
const answer247 = {
  contract: '#/paths/~1users~1{userid}~1files~1{fileid}/get/responses/200',
  content: {
    'application/json': validate100,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer248 = {
  contract: '#/components/responses/UserFileNotFound',
  content: {
    'application/json': validate218,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['SERVERPLUGIN_USERID_DOES_NOT_EXIST', 'SERVERPLUGIN_FILEID_DOES_NOT_EXIST'],
};
const answer249 = {
  contract: '#/paths/~1users~1{userid}~1files~1{fileid}~1download/get/responses/200',
  content: {
    'application/octet-stream': validate219,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer250 = {
  contract: '#/paths/~1api~1lunasa~1webServer~1blacklist/get/responses/200',
  content: {
    'application/json': validate4,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer251 = {
  contract: '#/paths/~1api~1lunasa~1webServer~1blacklist/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer252 = {
  contract: '#/paths/~1api~1lunasa~1webServer~1blacklist/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer253 = {
  contract: '#/paths/~1api~1lunasa~1snmp~1trap/put/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer254 = {
  contract: '#/components/responses/TrapUserNotFound',
  content: {
    'application/json': check_components_responses_TrapUserNotFound_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['SNMP_USER_DOES_NOT_EXIST'],
};
const answer255 = {
  contract: '#/paths/~1api~1lunasa~1snmp~1trap/patch/responses/204',
  content: {},
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: [],
};
const answer256 = {
  contract: '#/components/responses/TrapNotConfigured',
  content: {
    'application/json': check_components_responses_TrapNotConfigured_content_application_1json_schema,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['SNMP_USER_DOES_NOT_EXIST', 'SNMP_TRAP_NOT_CONFIGURED'],
};
const answer257 = {
  contract: '#/components/responses/UnknownPath',
  content: {
    'application/json': validate220,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
  },
  errors: ['FRAMEWORK_NO_RESOURCE'],
};
const answer258 = {
  contract: '#/components/responses/MethodNotAllowed',
  content: {
    'application/json': validate221,
  },
  headers: {
    'access-control-allow-origin': { name: 'Access-Control-Allow-Origin', required: true, contract: '#/components/headers/AllowOrigin', check: validate106 },
    'access-control-allow-credentials': { name: 'Access-Control-Allow-Credentials', required: true, contract: '#/components/headers/AllowCredentials', check: validate107 },
    'allow': { name: 'Allow', required: true, contract: '#/components/headers/AllowedMethods', check: validate222 },
  },
  errors: ['FRAMEWORK_METHOD_NOT_ALLOWED'],
};

export const answers14 = {
  operations: {
    openSession: { contract: '#/paths/~1auth~1session/post', answers: { 204: answer0, 400: answer1, 401: answer2, 500: answer3, 503: answer4 } },
    closeSession: { contract: '#/paths/~1auth~1session/delete', answers: { 204: answer5, 400: answer1, 401: answer6, 500: answer3, 503: answer4 } },
    createLoginChallenge: { contract: '#/paths/~1auth~1login~1challenge/post', answers: { 200: answer7, 400: answer1, 401: answer2, 500: answer3, 503: answer4 } },
    loginUser: { contract: '#/paths/~1auth~1login~1basic/post', answers: { 204: answer8, 400: answer1, 401: answer2, 500: answer3, 503: answer4 } },
    listTasks: { contract: '#/paths/~1tasks/get', answers: { 200: answer9, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    deleteTasks: { contract: '#/paths/~1tasks/delete', answers: { 204: answer11, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    getTask: { contract: '#/paths/~1tasks~1{taskid}/get', answers: { 200: answer12, 303: answer13, 400: answer1, 401: answer10, 410: answer14, 500: answer3, 503: answer4 } },
    getTaskResponse: { contract: '#/paths/~1tasks~1{taskid}~1response/get', answers: { 200: answer15, 400: answer1, 401: answer10, 409: answer16, 410: answer14, 500: answer3, 503: answer4 } },
    listTaskActions: { contract: '#/paths/~1tasks~1{taskid}~1actions/get', answers: { 200: answer17, 400: answer1, 401: answer10, 410: answer14, 500: answer3, 503: answer4 } },
    performTaskAction: { contract: '#/paths/~1tasks~1{taskid}~1actions~1{actionid}/post', answers: { 204: answer18, 400: answer1, 401: answer10, 404: answer19, 409: answer20, 410: answer14, 500: answer3, 503: answer4 } },
    getAppliance: { contract: '#/paths/~1api~1lunasa/get', answers: { 200: answer21, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    getNtls: { contract: '#/paths/~1api~1lunasa~1ntls/get', answers: { 200: answer22, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    listNtlsClients: { contract: '#/paths/~1api~1lunasa~1ntls~1clients/get', answers: { 200: answer23, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    registerNtlsClient: { contract: '#/paths/~1api~1lunasa~1ntls~1clients/post', answers: { 200: answer24, 400: answer25, 401: answer10, 500: answer3, 503: answer4 } },
    getNtlsClient: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}/get', answers: { 200: answer26, 400: answer1, 401: answer10, 404: answer27, 500: answer3, 503: answer4 } },
    deleteNtlsClient: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}/delete', answers: { 204: answer28, 400: answer1, 401: answer10, 404: answer27, 500: answer3, 503: answer4 } },
    listNtlsClientActions: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1actions/get', answers: { 200: answer29, 400: answer1, 401: answer10, 404: answer27, 500: answer3, 503: answer4 } },
    listNtlsClientLinks: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1links/get', answers: { 200: answer30, 400: answer1, 401: answer10, 404: answer27, 500: answer3, 503: answer4 } },
    createNtlsClientLink: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1links/post', answers: { 204: answer31, 400: answer32, 401: answer10, 404: answer27, 500: answer3, 503: answer4 } },
    getNtlsClientLink: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1links~1{linkid}/get', answers: { 200: answer33, 400: answer1, 401: answer10, 404: answer34, 500: answer3, 503: answer4 } },
    deleteNtlsClientLink: { contract: '#/paths/~1api~1lunasa~1ntls~1clients~1{clientid}~1links~1{linkid}/delete', answers: { 204: answer35, 400: answer1, 401: answer10, 404: answer34, 500: answer3, 503: answer4 } },
    listApplianceActions: { contract: '#/paths/~1api~1lunasa~1actions/get', answers: { 200: answer36, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    performApplianceAction: { contract: '#/paths/~1api~1lunasa~1actions~1{actionid}/post', answers: { 202: answer37, 204: answer38, 400: answer39, 401: answer10, 404: answer40, 500: answer3, 503: answer4 } },
    getCpu: { contract: '#/paths/~1api~1lunasa~1cpu/get', answers: { 200: answer41, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    listCpuProcesses: { contract: '#/paths/~1api~1lunasa~1cpu~1process~1processes/get', answers: { 200: answer42, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    listProcesses: { contract: '#/paths/~1api~1lunasa~1cpu~1processes/get', answers: { 200: answer43, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    getMemory: { contract: '#/paths/~1api~1lunasa~1memory/get', answers: { 200: answer44, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    getDisk: { contract: '#/paths/~1api~1lunasa~1disk/get', answers: { 200: answer45, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    listDiskPartitions: { contract: '#/paths/~1api~1lunasa~1disk~1partitions/get', answers: { 200: answer46, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    getDiskPartition: { contract: '#/paths/~1api~1lunasa~1disk~1partitions~1{id}/get', answers: { 200: answer47, 400: answer1, 401: answer10, 404: answer48, 500: answer3, 503: answer4 } },
    listSensors: { contract: '#/paths/~1api~1lunasa~1sensors/get', answers: { 200: answer49, 400: answer1, 401: answer10, 500: answer3, 503: answer50 } },
    getSensor: { contract: '#/paths/~1api~1lunasa~1sensors~1{sensorid}/get', answers: { 200: answer51, 400: answer1, 401: answer10, 404: answer48, 500: answer3, 503: answer50 } },
    createLogMessage: { contract: '#/paths/~1api~1lunasa~1logs~1lunalogs/post', answers: { 204: answer52, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    listServices: { contract: '#/paths/~1api~1lunasa~1services/get', answers: { 200: answer53, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    getService: { contract: '#/paths/~1api~1lunasa~1services~1{serviceid}/get', answers: { 200: answer54, 400: answer1, 401: answer10, 404: answer55, 500: answer3, 503: answer4 } },
    changeService: { contract: '#/paths/~1api~1lunasa~1services~1{serviceid}/patch', answers: { 200: answer56, 400: answer57, 401: answer10, 404: answer55, 500: answer3, 503: answer4 } },
    performServiceAction: { contract: '#/paths/~1api~1lunasa~1services~1{serviceid}~1actions~1{actionid}/post', answers: { 204: answer58, 400: answer59, 401: answer10, 404: answer60, 500: answer3, 503: answer4 } },
    getSsh: { contract: '#/paths/~1api~1lunasa~1ssh/get', answers: { 200: answer61, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    changeSsh: { contract: '#/paths/~1api~1lunasa~1ssh/patch', answers: { 204: answer62, 400: answer63, 401: answer10, 500: answer3, 503: answer4 } },
    performSshAction: { contract: '#/paths/~1api~1lunasa~1ssh~1actions~1{actionid}/post', answers: { 204: answer64, 400: answer65, 401: answer10, 404: answer66, 500: answer3, 503: answer4 } },
    getWebServer: { contract: '#/paths/~1api~1lunasa~1webServer/get', answers: { 200: answer67, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    changeWebServer: { contract: '#/paths/~1api~1lunasa~1webServer/patch', answers: { 204: answer68, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    listWebServerActions: { contract: '#/paths/~1api~1lunasa~1webServer~1actions/get', answers: { 200: answer69, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    listPackageFiles: { contract: '#/paths/~1api~1lunasa~1packageFiles/get', answers: { 200: answer70, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    createPackageFile: { contract: '#/paths/~1api~1lunasa~1packageFiles/post', answers: { 204: answer71, 400: answer72, 401: answer10, 404: answer73, 500: answer3, 503: answer4 } },
    listPackages: { contract: '#/paths/~1api~1lunasa~1packages/get', answers: { 200: answer74, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    listUpgrades: { contract: '#/paths/~1api~1lunasa~1upgrades/get', answers: { 200: answer75, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    createUpgrade: { contract: '#/paths/~1api~1lunasa~1upgrades/post', answers: { 204: answer76, 400: answer77, 401: answer10, 404: answer73, 500: answer3, 503: answer4 } },
    getUpgrade: { contract: '#/paths/~1api~1lunasa~1upgrades~1{upgradeid}/get', answers: { 200: answer78, 400: answer1, 401: answer10, 404: answer79, 500: answer3, 503: answer4 } },
    getCluster: { contract: '#/paths/~1api~1lunasa~1cluster/get', answers: { 200: answer80, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    getConfig: { contract: '#/paths/~1api~1lunasa~1config/get', answers: { 200: answer81, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    createCluster: { contract: '#/paths/~1api~1clusters/post', answers: { 202: answer82, 204: answer83, 400: answer84, 401: answer10, 500: answer3, 503: answer4 } },
    listClusterMembers: { contract: '#/paths/~1api~1clusters~1{clusterID}~1members/get', answers: { 200: answer85, 400: answer1, 401: answer10, 404: answer86, 500: answer3, 503: answer4 } },
    listHsms: { contract: '#/paths/~1api~1lunasa~1hsms/get', answers: { 200: answer87, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    getHsm: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}/get', answers: { 200: answer88, 400: answer1, 401: answer10, 404: answer89, 500: answer3, 503: answer4 } },
    initializeHsm: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}/put', answers: { 202: answer90, 204: answer91, 400: answer1, 401: answer92, 404: answer89, 500: answer3, 503: answer4 } },
    loginHsm: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1login/post', answers: { 202: answer93, 204: answer94, 400: answer95, 401: answer6, 404: answer89, 500: answer3, 503: answer4 } },
    logoutHsm: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1logout/post', answers: { 202: answer96, 204: answer97, 400: answer1, 401: answer6, 404: answer89, 500: answer3, 503: answer4 } },
    listHsmActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1actions/get', answers: { 200: answer98, 400: answer1, 401: answer10, 404: answer89, 500: answer3, 503: answer4 } },
    performHsmAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1actions~1{actionid}/post', answers: { 200: answer99, 400: answer1, 401: answer100, 404: answer101, 500: answer3, 503: answer4 } },
    getHsmMetrics: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1metrics/get', answers: { 200: answer102, 400: answer1, 401: answer10, 404: answer89, 500: answer3, 503: answer4 } },
    getHsmUtilization: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1utilization/get', answers: { 200: answer103, 400: answer1, 401: answer10, 404: answer89, 500: answer3, 503: answer4 } },
    listUtilizationBins: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1utilization~1bins/get', answers: { 200: answer104, 400: answer1, 401: answer10, 404: answer89, 500: answer3, 503: answer4 } },
    getHsmCounter: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1counter/get', answers: { 200: answer105, 400: answer1, 401: answer10, 404: answer89, 500: answer3, 503: answer4 } },
    getHsmStorageSpace: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1storageSpace/get', answers: { 200: answer106, 400: answer1, 401: answer10, 404: answer89, 500: answer3, 503: answer4 } },
    listHsmLicenses: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1licenses/get', answers: { 200: answer107, 400: answer1, 401: answer10, 404: answer89, 500: answer3, 503: answer4 } },
    listHsmPolicies: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1policies/get', answers: { 200: answer108, 400: answer1, 401: answer10, 404: answer89, 500: answer3, 503: answer4 } },
    getHsmPolicy: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1policies~1{policyid}/get', answers: { 200: answer109, 400: answer1, 401: answer10, 404: answer110, 500: answer3, 503: answer4 } },
    getHsmCertificate: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1certificate/get', answers: { 200: answer111, 400: answer112, 401: answer10, 404: answer89, 500: answer3, 503: answer4 } },
    getHsmTamper: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1tamper/get', answers: { 200: answer113, 400: answer1, 401: answer10, 404: answer89, 500: answer3, 503: answer4 } },
    listTamperActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1tamper~1actions/get', answers: { 200: answer114, 400: answer1, 401: answer10, 404: answer89, 500: answer3, 503: answer4 } },
    performTamperAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1tamper~1actions~1{actionid}/post', answers: { 202: answer115, 204: answer116, 400: answer1, 401: answer100, 404: answer101, 500: answer3, 503: answer4 } },
    getPed: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1ped~1peds~1{pedid}/get', answers: { 200: answer117, 400: answer1, 401: answer10, 404: answer118, 500: answer3, 503: answer4 } },
    listPedActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1ped~1peds~1{pedid}~1actions/get', answers: { 200: answer119, 400: answer1, 401: answer10, 404: answer118, 500: answer3, 503: answer4 } },
    performPedAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1ped~1peds~1{pedid}~1actions~1{actionid}/post', answers: { 202: answer120, 400: answer112, 401: answer10, 404: answer121, 500: answer3, 503: answer4 } },
    getHsmFirmware: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1firmware/get', answers: { 200: answer122, 400: answer1, 401: answer10, 404: answer89, 500: answer3, 503: answer4 } },
    listFirmwareActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1firmware~1actions/get', answers: { 200: answer123, 400: answer1, 401: answer10, 404: answer89, 500: answer3, 503: answer4 } },
    performFirmwareAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1firmware~1actions~1{actionid}/post', answers: { 202: answer124, 400: answer125, 401: answer100, 404: answer101, 500: answer3, 503: answer4 } },
    createIndirectResponse: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1indirect~1responses/post', answers: { 200: answer126, 400: answer1, 401: answer100, 404: answer89, 500: answer3, 503: answer4 } },
    listHsmRoles: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles/get', answers: { 200: answer127, 400: answer1, 401: answer10, 404: answer89, 500: answer3, 503: answer4 } },
    getHsmRole: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}/get', answers: { 200: answer128, 400: answer1, 401: answer10, 404: answer129, 500: answer3, 503: answer4 } },
    changeHsmRolePassword: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}/patch', answers: { 202: answer130, 204: answer131, 400: answer132, 401: answer10, 404: answer129, 500: answer3, 503: answer4 } },
    listHsmRoleActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}~1actions/get', answers: { 200: answer133, 400: answer1, 401: answer10, 404: answer129, 500: answer3, 503: answer4 } },
    performHsmRoleAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1roles~1{roleid}~1actions~1{actionid}/post', answers: { 202: answer134, 204: answer135, 400: answer136, 401: answer100, 404: answer137, 500: answer3, 503: answer4 } },
    listPartitionRoles: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles/get', answers: { 200: answer138, 400: answer1, 401: answer10, 404: answer139, 500: answer3, 503: answer4 } },
    getPartitionRole: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/get', answers: { 200: answer140, 400: answer1, 401: answer10, 404: answer141, 500: answer3, 503: answer4 } },
    initializePartitionRole: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/put', answers: { 202: answer142, 204: answer143, 400: answer144, 401: answer145, 404: answer141, 500: answer3, 503: answer4 } },
    changePartitionRolePassword: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}/patch', answers: { 202: answer146, 204: answer147, 400: answer148, 401: answer10, 404: answer141, 500: answer3, 503: answer4 } },
    listPartitionRoleActions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}~1actions/get', answers: { 200: answer149, 400: answer1, 401: answer10, 404: answer141, 500: answer3, 503: answer4 } },
    performPartitionRoleAction: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1roles~1{roleid}~1actions~1{actionid}/post', answers: { 202: answer150, 204: answer151, 400: answer152, 401: answer145, 404: answer153, 500: answer3, 503: answer4 } },
    listPartitions: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions/get', answers: { 200: answer154, 400: answer1, 401: answer10, 404: answer89, 500: answer3, 503: answer4 } },
    createPartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions/post', answers: { 202: answer155, 204: answer156, 400: answer157, 401: answer100, 404: answer89, 500: answer3, 503: answer4 } },
    getPartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/get', answers: { 200: answer158, 400: answer1, 401: answer10, 404: answer139, 500: answer3, 503: answer4 } },
    initializePartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/put', answers: { 202: answer159, 204: answer160, 400: answer1, 401: answer161, 404: answer139, 500: answer3, 503: answer4 } },
    deletePartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}/delete', answers: { 204: answer162, 400: answer1, 401: answer100, 404: answer139, 500: answer3, 503: answer4 } },
    loginPartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1login/post', answers: { 202: answer163, 204: answer164, 400: answer165, 401: answer6, 404: answer139, 500: answer3, 503: answer4 } },
    logoutPartition: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1logout/post', answers: { 202: answer166, 204: answer167, 400: answer1, 401: answer6, 404: answer139, 500: answer3, 503: answer4 } },
    listPartitionPolicies: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1policies/get', answers: { 200: answer168, 400: answer1, 401: answer10, 404: answer139, 500: answer3, 503: answer4 } },
    createPolicyTemplate: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1policies/post', answers: { 201: answer169, 400: answer170, 401: answer10, 404: answer139, 500: answer3, 503: answer4 } },
    getPartitionSff: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1sff/get', answers: { 202: answer171, 400: answer1, 401: answer10, 404: answer139, 500: answer3, 503: answer4 } },
    changePartitionStc: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1stc/put', answers: { 204: answer172, 400: answer1, 401: answer145, 404: answer139, 500: answer3, 503: answer4 } },
    createStcClient: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1stc~1clients/post', answers: { 204: answer173, 400: answer1, 401: answer145, 404: answer139, 500: answer3, 503: answer4 } },
    getStcClient: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1stc~1clients~1{clientid}/get', answers: { 200: answer174, 400: answer1, 401: answer10, 404: answer175, 500: answer3, 503: answer4 } },
    createIndirectChallenge: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1indirect~1challenges/post', answers: { 200: answer176, 400: answer177, 401: answer10, 404: answer139, 500: answer3, 503: answer4 } },
    getIndirectChallenge: { contract: '#/paths/~1api~1lunasa~1hsms~1{hsmid}~1partitions~1{partitionid}~1indirect~1challenges~1{challengeid}/get', answers: { 200: answer178, 400: answer1, 401: answer10, 404: answer179, 500: answer3, 503: answer4 } },
    getNetwork: { contract: '#/paths/~1api~1lunasa~1network/get', answers: { 200: answer180, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    performNetworkAction: { contract: '#/paths/~1api~1lunasa~1network~1actions~1{actionid}/post', answers: { 200: answer181, 400: answer1, 401: answer10, 404: answer182, 500: answer3, 503: answer4 } },
    listNetworkDevices: { contract: '#/paths/~1api~1lunasa~1network~1devices/get', answers: { 200: answer183, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    getNetworkDevice: { contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}/get', answers: { 200: answer184, 400: answer1, 401: answer10, 404: answer185, 500: answer3, 503: answer4 } },
    getNetworkDeviceStats: { contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}~1stats/get', answers: { 200: answer186, 400: answer1, 401: answer10, 404: answer185, 500: answer3, 503: answer4 } },
    performNetworkDeviceAction: { contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}~1actions~1{actionid}/post', answers: { 200: answer187, 400: answer188, 401: answer10, 404: answer182, 500: answer3, 503: answer4 } },
    getMeasurementStats: { contract: '#/paths/~1api~1lunasa~1network~1devices~1{deviceid}~1measurementStats/get', answers: { 200: answer189, 400: answer190, 401: answer10, 404: answer185, 500: answer3, 503: answer4 } },
    getMeasurement: { contract: '#/paths/~1api~1lunasa~1network~1measurement/get', answers: { 200: answer191, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    getTime: { contract: '#/paths/~1api~1lunasa~1time/get', answers: { 200: answer192, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    replaceTime: { contract: '#/paths/~1api~1lunasa~1time/put', answers: { 204: answer193, 400: answer194, 401: answer10, 500: answer3, 503: answer4 } },
    changeTime: { contract: '#/paths/~1api~1lunasa~1time/patch', answers: { 204: answer195, 400: answer194, 401: answer10, 500: answer3, 503: answer4 } },
    getNtp: { contract: '#/paths/~1api~1lunasa~1ntp/get', answers: { 200: answer196, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    getNtpStatus: { contract: '#/paths/~1api~1lunasa~1ntp~1status/get', answers: { 200: answer197, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    listNtpServers: { contract: '#/paths/~1api~1lunasa~1ntp~1servers/get', answers: { 200: answer198, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    createNtpServer: { contract: '#/paths/~1api~1lunasa~1ntp~1servers/post', answers: { 204: answer199, 400: answer200, 401: answer10, 500: answer3, 503: answer4 } },
    getNtpServer: { contract: '#/paths/~1api~1lunasa~1ntp~1servers~1{serverid}/get', answers: { 200: answer201, 400: answer1, 401: answer10, 404: answer202, 500: answer3, 503: answer4 } },
    replaceNtpServer: { contract: '#/paths/~1api~1lunasa~1ntp~1servers~1{serverid}/put', answers: { 204: answer203, 400: answer204, 401: answer10, 404: answer202, 500: answer3, 503: answer4 } },
    performNtpAction: { contract: '#/paths/~1api~1lunasa~1ntp~1actions~1{actionid}/post', answers: { 200: answer205, 400: answer206, 401: answer10, 404: answer207, 500: answer3, 503: answer4 } },
    getSyslog: { contract: '#/paths/~1api~1lunasa~1syslog/get', answers: { 200: answer208, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    listSyslogLogs: { contract: '#/paths/~1api~1lunasa~1syslog~1logs/get', answers: { 200: answer209, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    getSyslogLog: { contract: '#/paths/~1api~1lunasa~1syslog~1logs~1{logid}/get', answers: { 200: answer210, 400: answer1, 401: answer10, 404: answer211, 500: answer3, 503: answer4 } },
    listRemoteHosts: { contract: '#/paths/~1api~1lunasa~1syslog~1remoteHosts/get', answers: { 200: answer212, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    getSnmp: { contract: '#/paths/~1api~1lunasa~1snmp/get', answers: { 200: answer213, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    createSnmpUser: { contract: '#/paths/~1api~1lunasa~1snmp~1users/post', answers: { 204: answer214, 400: answer215, 401: answer10, 500: answer3, 503: answer4 } },
    getSnmpUser: { contract: '#/paths/~1api~1lunasa~1snmp~1users~1{userid}/get', answers: { 200: answer216, 400: answer1, 401: answer10, 404: answer217, 500: answer3, 503: answer4 } },
    createSnmpNotification: { contract: '#/paths/~1api~1lunasa~1snmp~1users~1{userid}~1notifications/post', answers: { 204: answer218, 400: answer219, 401: answer10, 404: answer217, 500: answer3, 503: answer4 } },
    getSnmpNotification: { contract: '#/paths/~1api~1lunasa~1snmp~1users~1{userid}~1notifications~1{notificationid}/get', answers: { 200: answer220, 400: answer1, 401: answer10, 404: answer221, 500: answer3, 503: answer4 } },
    listUsers: { contract: '#/paths/~1users/get', answers: { 200: answer222, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    createUser: { contract: '#/paths/~1users/post', answers: { 204: answer223, 400: answer224, 401: answer10, 500: answer3, 503: answer4 } },
    getUser: { contract: '#/paths/~1users~1{userid}/get', answers: { 200: answer225, 400: answer226, 401: answer227, 404: answer228, 500: answer3, 503: answer4 } },
    replaceUser: { contract: '#/paths/~1users~1{userid}/put', answers: { 204: answer229, 400: answer230, 401: answer10, 403: answer231, 404: answer228, 500: answer3, 503: answer4 } },
    changeUser: { contract: '#/paths/~1users~1{userid}/patch', answers: { 204: answer232, 400: answer230, 401: answer10, 403: answer231, 404: answer228, 500: answer3, 503: answer4 } },
    deleteUser: { contract: '#/paths/~1users~1{userid}/delete', answers: { 204: answer233, 400: answer1, 401: answer10, 403: answer231, 404: answer228, 500: answer3, 503: answer4 } },
    performUserAction: { contract: '#/paths/~1users~1{userid}~1actions~1{actionid}/post', answers: { 204: answer234, 400: answer235, 401: answer236, 403: answer231, 404: answer237, 500: answer3, 503: answer4 } },
    createUserCertificate: { contract: '#/paths/~1users~1{userid}~1certificates/post', answers: { 204: answer238, 400: answer239, 401: answer227, 404: answer228, 500: answer3, 503: answer4 } },
    listUserFiles: { contract: '#/paths/~1users~1{userid}~1files/get', answers: { 200: answer240, 400: answer241, 401: answer10, 403: answer242, 404: answer243, 500: answer3, 503: answer4 } },
    createUserFile: { contract: '#/paths/~1users~1{userid}~1files/post', answers: { 204: answer244, 400: answer245, 401: answer10, 403: answer246, 404: answer243, 500: answer3, 503: answer4 } },
    getUserFile: { contract: '#/paths/~1users~1{userid}~1files~1{fileid}/get', answers: { 200: answer247, 400: answer241, 401: answer10, 403: answer242, 404: answer248, 500: answer3, 503: answer4 } },
    getUserFileArchive: { contract: '#/paths/~1users~1{userid}~1files~1{fileid}~1download/get', answers: { 200: answer249, 400: answer241, 401: answer10, 403: answer242, 404: answer248, 500: answer3, 503: answer4 } },
    getBlocklist: { contract: '#/paths/~1api~1lunasa~1webServer~1blacklist/get', answers: { 200: answer250, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    replaceBlocklist: { contract: '#/paths/~1api~1lunasa~1webServer~1blacklist/put', answers: { 204: answer251, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    changeBlocklist: { contract: '#/paths/~1api~1lunasa~1webServer~1blacklist/patch', answers: { 204: answer252, 400: answer1, 401: answer10, 500: answer3, 503: answer4 } },
    replaceSnmpTrap: { contract: '#/paths/~1api~1lunasa~1snmp~1trap/put', answers: { 204: answer253, 400: answer1, 401: answer10, 404: answer254, 500: answer3, 503: answer4 } },
    changeSnmpTrap: { contract: '#/paths/~1api~1lunasa~1snmp~1trap/patch', answers: { 204: answer255, 400: answer1, 401: answer10, 404: answer256, 500: answer3, 503: answer4 } },
  },
  unmatched: {
    path: { status: 404, answer: answer257 },
    method: { status: 405, answer: answer258 },
    malformed: { status: 400, answer: answer1 },
    failure: { status: 500, answer: answer3 },
  },
};
