// Generated from spec/ by `npm run generate`. Do not edit.

/** The length of a text in code points, as JSON Schema counts it. */
function codePoints(text) {
  let length = text.length;
  for (let at = 0; at < text.length - 1; at++) if (text.codePointAt(at) > 0xffff) { length--; at++; }
  return length;
}
const check_components_schemas_EmptyObject = validate0;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 0){
validate0.errors = [{instancePath,schemaPath:"#/components/schemas/EmptyObject/maxProperties",keyword:"maxProperties",params:{limit: 0},message:"must NOT have more than 0 properties"}];
return false;
}
else {
for(const key0 in data){
validate0.errors = [{instancePath,schemaPath:"#/components/schemas/EmptyObject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
}
else {
validate0.errors = [{instancePath,schemaPath:"#/components/schemas/EmptyObject/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}

const check_components_schemas_LoginChallengeRequest = validate1;
const func0 = codePoints;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.username === undefined) && (missing0 = "username")) || ((data.certificate === undefined) && (missing0 = "certificate"))){
validate1.errors = [{instancePath,schemaPath:"#/components/schemas/LoginChallengeRequest/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "username") || (key0 === "certificate"))){
validate1.errors = [{instancePath,schemaPath:"#/components/schemas/LoginChallengeRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.username !== undefined){
let data0 = data.username;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 255){
validate1.errors = [{instancePath:instancePath+"/username",schemaPath:"#/components/schemas/LoginChallengeRequest/properties/username/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/username",schemaPath:"#/components/schemas/LoginChallengeRequest/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificate !== undefined){
let data1 = data.certificate;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 8192){
validate1.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/LoginChallengeRequest/properties/certificate/maxLength",keyword:"maxLength",params:{limit: 8192},message:"must NOT have more than 8192 characters"}];
return false;
}
}
else {
validate1.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/LoginChallengeRequest/properties/certificate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
else {
validate1.errors = [{instancePath,schemaPath:"#/components/schemas/LoginChallengeRequest/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}

const check_components_schemas_UserLogin = validate2;

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "challengeResponse") || (key0 === "username")) || (key0 === "password"))){
validate2.errors = [{instancePath,schemaPath:"#/components/schemas/UserLogin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.challengeResponse !== undefined){
let data0 = data.challengeResponse;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 10240){
validate2.errors = [{instancePath:instancePath+"/challengeResponse",schemaPath:"#/components/schemas/UserLogin/properties/challengeResponse/maxLength",keyword:"maxLength",params:{limit: 10240},message:"must NOT have more than 10240 characters"}];
return false;
}
}
else {
validate2.errors = [{instancePath:instancePath+"/challengeResponse",schemaPath:"#/components/schemas/UserLogin/properties/challengeResponse/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.username !== undefined){
let data1 = data.username;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 255){
validate2.errors = [{instancePath:instancePath+"/username",schemaPath:"#/components/schemas/UserLogin/properties/username/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
}
else {
validate2.errors = [{instancePath:instancePath+"/username",schemaPath:"#/components/schemas/UserLogin/properties/username/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
let data2 = data.password;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 255){
validate2.errors = [{instancePath:instancePath+"/password",schemaPath:"#/components/schemas/UserLogin/properties/password/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
}
else {
validate2.errors = [{instancePath:instancePath+"/password",schemaPath:"#/components/schemas/UserLogin/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate2.errors = [{instancePath,schemaPath:"#/components/schemas/UserLogin/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate2.errors = vErrors;
return errors === 0;
}

const check_components_parameters_Limit_schema = validate3;

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate3.errors = [{instancePath,schemaPath:"#/components/parameters/Limit/schema/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000 || isNaN(data)){
validate3.errors = [{instancePath,schemaPath:"#/components/parameters/Limit/schema/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate3.errors = [{instancePath,schemaPath:"#/components/parameters/Limit/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate3.errors = vErrors;
return errors === 0;
}

const check_components_parameters_Offset_schema = validate4;

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate4.errors = [{instancePath,schemaPath:"#/components/parameters/Offset/schema/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000 || isNaN(data)){
validate4.errors = [{instancePath,schemaPath:"#/components/parameters/Offset/schema/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate4.errors = [{instancePath,schemaPath:"#/components/parameters/Offset/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate4.errors = vErrors;
return errors === 0;
}

const check_components_parameters_TaskId_schema = validate5;

function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate5.errors = [{instancePath,schemaPath:"#/components/parameters/TaskId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate5.errors = vErrors;
return errors === 0;
}

const check_components_parameters_ActionId_schema = validate6;

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate6.errors = [{instancePath,schemaPath:"#/components/parameters/ActionId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate6.errors = vErrors;
return errors === 0;
}

const check_components_schemas_NtlsClientRegistration = validate7;
const pattern0 = new RegExp("^[a-fA-F0-9:.]*$", "u");
const pattern2 = new RegExp("^[A-Za-z0-9+=/ \\r\\n\\\\-]*$", "u");
const pattern1 = new RegExp("^(?!server$)[a-zA-Z0-9_.:-]*$", "u");

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 128){
validate8.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientName/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate8.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern1.test(data)){
validate8.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientName/pattern",keyword:"pattern",params:{pattern: "^(?!server$)[a-zA-Z0-9_.:-]*$"},message:"must match pattern \""+"^(?!server$)[a-zA-Z0-9_.:-]*$"+"\""}];
return false;
}
}
}
}
else {
validate8.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate8.errors = vErrors;
return errors === 0;
}


function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.ip === undefined) && (missing0 = "ip")) || ((data.clientName === undefined) && (missing0 = "clientName"))) || ((data.certificate === undefined) && (missing0 = "certificate"))){
validate7.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientRegistration/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "ip") || (key0 === "clientName")) || (key0 === "certificate"))){
validate7.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientRegistration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ip !== undefined){
let data0 = data.ip;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 45){
validate7.errors = [{instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/NtlsClientRegistration/properties/ip/maxLength",keyword:"maxLength",params:{limit: 45},message:"must NOT have more than 45 characters"}];
return false;
}
else {
if(func0(data0) < 2){
validate7.errors = [{instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/NtlsClientRegistration/properties/ip/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"}];
return false;
}
else {
if(!pattern0.test(data0)){
validate7.errors = [{instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/NtlsClientRegistration/properties/ip/pattern",keyword:"pattern",params:{pattern: "^[a-fA-F0-9:.]*$"},message:"must match pattern \""+"^[a-fA-F0-9:.]*$"+"\""}];
return false;
}
}
}
}
else {
validate7.errors = [{instancePath:instancePath+"/ip",schemaPath:"#/components/schemas/NtlsClientRegistration/properties/ip/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clientName !== undefined){
const _errs4 = errors;
if(!(validate8(data.clientName, {instancePath:instancePath+"/clientName",parentData:data,parentDataProperty:"clientName",rootData}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificate !== undefined){
let data2 = data.certificate;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func0(data2) > 8192){
validate7.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/NtlsClientRegistration/properties/certificate/maxLength",keyword:"maxLength",params:{limit: 8192},message:"must NOT have more than 8192 characters"}];
return false;
}
else {
if(func0(data2) < 8){
validate7.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/NtlsClientRegistration/properties/certificate/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"}];
return false;
}
else {
if(!pattern2.test(data2)){
validate7.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/NtlsClientRegistration/properties/certificate/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+=/ \\r\\n\\\\-]*$"},message:"must match pattern \""+"^[A-Za-z0-9+=/ \\r\\n\\\\-]*$"+"\""}];
return false;
}
}
}
}
else {
validate7.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/NtlsClientRegistration/properties/certificate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
validate7.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsClientRegistration/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate7.errors = vErrors;
return errors === 0;
}

const check_components_parameters_NtlsClientId_schema = validate10;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate10.errors = [{instancePath,schemaPath:"#/components/parameters/NtlsClientId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate10.errors = vErrors;
return errors === 0;
}

const check_components_schemas_NtlsLinkCreation = validate11;

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.url === undefined) && (missing0 = "url")){
validate11.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsLinkCreation/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "url")){
validate11.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsLinkCreation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.url !== undefined){
let data0 = data.url;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 256){
validate11.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/NtlsLinkCreation/properties/url/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
}
else {
validate11.errors = [{instancePath:instancePath+"/url",schemaPath:"#/components/schemas/NtlsLinkCreation/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate11.errors = [{instancePath,schemaPath:"#/components/schemas/NtlsLinkCreation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}

const check_components_parameters_NtlsLinkId_schema = validate12;

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate12.errors = [{instancePath,schemaPath:"#/components/parameters/NtlsLinkId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate12.errors = vErrors;
return errors === 0;
}

const check_components_schemas_ApplianceActionInput = validate13;
const pattern3 = new RegExp("^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|(?:[a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9](?:[a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$", "u");
const pattern4 = new RegExp("^[0-9]{4}-[0-1]{1}[0-9]{1}-[0-3]{1}[0-9]{1}$", "u");
const formats0 = /^\d\d\d\d-[0-1]\d-[0-3]\d$/;

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "address") || (key0 === "days")) || (key0 === "startDate"))){
validate13.errors = [{instancePath,schemaPath:"#/components/schemas/ApplianceActionInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.address !== undefined){
let data0 = data.address;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate13.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/ApplianceActionInput/properties/address/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate13.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/ApplianceActionInput/properties/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern3.test(data0)){
validate13.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/ApplianceActionInput/properties/address/pattern",keyword:"pattern",params:{pattern: "^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|(?:[a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9](?:[a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$"},message:"must match pattern \""+"^(?:(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|(?:[a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9](?:[a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$"+"\""}];
return false;
}
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/ApplianceActionInput/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.days !== undefined){
let data1 = data.days;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate13.errors = [{instancePath:instancePath+"/days",schemaPath:"#/components/schemas/ApplianceActionInput/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 36500 || isNaN(data1)){
validate13.errors = [{instancePath:instancePath+"/days",schemaPath:"#/components/schemas/ApplianceActionInput/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36500},message:"must be <= 36500"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate13.errors = [{instancePath:instancePath+"/days",schemaPath:"#/components/schemas/ApplianceActionInput/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.startDate !== undefined){
let data2 = data.startDate;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 10){
validate13.errors = [{instancePath:instancePath+"/startDate",schemaPath:"#/components/schemas/ApplianceActionInput/properties/startDate/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"}];
return false;
}
else {
if(func0(data2) < 10){
validate13.errors = [{instancePath:instancePath+"/startDate",schemaPath:"#/components/schemas/ApplianceActionInput/properties/startDate/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}];
return false;
}
else {
if(!pattern4.test(data2)){
validate13.errors = [{instancePath:instancePath+"/startDate",schemaPath:"#/components/schemas/ApplianceActionInput/properties/startDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-1]{1}[0-9]{1}-[0-3]{1}[0-9]{1}$"},message:"must match pattern \""+"^[0-9]{4}-[0-1]{1}[0-9]{1}-[0-3]{1}[0-9]{1}$"+"\""}];
return false;
}
else {
if(!(formats0.test(data2))){
validate13.errors = [{instancePath:instancePath+"/startDate",schemaPath:"#/components/schemas/ApplianceActionInput/properties/startDate/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/startDate",schemaPath:"#/components/schemas/ApplianceActionInput/properties/startDate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate13.errors = [{instancePath,schemaPath:"#/components/schemas/ApplianceActionInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}

const check_components_parameters_DiskPartitionId_schema = validate14;
const pattern5 = new RegExp("^[a-zA-Z0-9_.-]*$", "u");

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 64){
validate14.errors = [{instancePath,schemaPath:"#/components/parameters/DiskPartitionId/schema/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate14.errors = [{instancePath,schemaPath:"#/components/parameters/DiskPartitionId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate14.errors = [{instancePath,schemaPath:"#/components/parameters/DiskPartitionId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate14.errors = [{instancePath,schemaPath:"#/components/parameters/DiskPartitionId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}

const check_components_parameters_SensorId_schema = validate15;

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 64){
validate15.errors = [{instancePath,schemaPath:"#/components/parameters/SensorId/schema/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate15.errors = [{instancePath,schemaPath:"#/components/parameters/SensorId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate15.errors = [{instancePath,schemaPath:"#/components/parameters/SensorId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate15.errors = [{instancePath,schemaPath:"#/components/parameters/SensorId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}

const check_components_schemas_LogMessage = validate16;

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "message")){
validate16.errors = [{instancePath,schemaPath:"#/components/schemas/LogMessage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.message !== undefined){
let data0 = data.message;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 1024){
validate16.errors = [{instancePath:instancePath+"/message",schemaPath:"#/components/schemas/LogMessage/properties/message/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
}
else {
validate16.errors = [{instancePath:instancePath+"/message",schemaPath:"#/components/schemas/LogMessage/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate16.errors = [{instancePath,schemaPath:"#/components/schemas/LogMessage/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}

const check_components_parameters_ServiceId_schema = validate17;
const pattern7 = new RegExp("^[a-z]*$", "u");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 12){
validate17.errors = [{instancePath,schemaPath:"#/components/parameters/ServiceId/schema/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate17.errors = [{instancePath,schemaPath:"#/components/parameters/ServiceId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern7.test(data)){
validate17.errors = [{instancePath,schemaPath:"#/components/parameters/ServiceId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-z]*$"},message:"must match pattern \""+"^[a-z]*$"+"\""}];
return false;
}
}
}
}
else {
validate17.errors = [{instancePath,schemaPath:"#/components/parameters/ServiceId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}

const check_components_schemas_ServiceChange = validate18;

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.onBoot === undefined) && (missing0 = "onBoot")){
validate18.errors = [{instancePath,schemaPath:"#/components/schemas/ServiceChange/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "onBoot")){
validate18.errors = [{instancePath,schemaPath:"#/components/schemas/ServiceChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.onBoot !== undefined){
if(typeof data.onBoot !== "boolean"){
validate18.errors = [{instancePath:instancePath+"/onBoot",schemaPath:"#/components/schemas/ServiceChange/properties/onBoot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
}
else {
validate18.errors = [{instancePath,schemaPath:"#/components/schemas/ServiceChange/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate18.errors = vErrors;
return errors === 0;
}

const check_components_parameters_ServiceActionId_schema = validate19;

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 10){
validate19.errors = [{instancePath,schemaPath:"#/components/parameters/ServiceActionId/schema/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate19.errors = [{instancePath,schemaPath:"#/components/parameters/ServiceActionId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern7.test(data)){
validate19.errors = [{instancePath,schemaPath:"#/components/parameters/ServiceActionId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-z]*$"},message:"must match pattern \""+"^[a-z]*$"+"\""}];
return false;
}
}
}
}
else {
validate19.errors = [{instancePath,schemaPath:"#/components/parameters/ServiceActionId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate19.errors = vErrors;
return errors === 0;
}

const check_components_schemas_ServiceActionInput = validate20;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "force")){
validate20.errors = [{instancePath,schemaPath:"#/components/schemas/ServiceActionInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.force !== undefined){
if(typeof data.force !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/force",schemaPath:"#/components/schemas/ServiceActionInput/properties/force/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/components/schemas/ServiceActionInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}

const check_components_schemas_SshChange = validate21;
const pattern9 = new RegExp("^[a-zA-Z0-9.:@-]*$", "u");
const schema21 = {"type":"string","enum":["eth0","eth1","eth2","eth3","bond0","bond1","all"]};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate22.errors = [{instancePath,schemaPath:"#/components/schemas/SshNetworkDevice/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((data === "eth0") || (data === "eth1")) || (data === "eth2")) || (data === "eth3")) || (data === "bond0")) || (data === "bond1")) || (data === "all"))){
validate22.errors = [{instancePath,schemaPath:"#/components/schemas/SshNetworkDevice/enum",keyword:"enum",params:{allowedValues: schema21.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "cipherList") || (key0 === "isPasswordAuthenticationEnabled")) || (key0 === "isKeyAuthenticationEnabled")) || (key0 === "port")) || (key0 === "networkDevices"))){
validate21.errors = [{instancePath,schemaPath:"#/components/schemas/SshChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.cipherList !== undefined){
let data0 = data.cipherList;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 1024){
validate21.errors = [{instancePath:instancePath+"/cipherList",schemaPath:"#/components/schemas/SshChange/properties/cipherList/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate21.errors = [{instancePath:instancePath+"/cipherList",schemaPath:"#/components/schemas/SshChange/properties/cipherList/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern9.test(data0)){
validate21.errors = [{instancePath:instancePath+"/cipherList",schemaPath:"#/components/schemas/SshChange/properties/cipherList/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9.:@-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9.:@-]*$"+"\""}];
return false;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/cipherList",schemaPath:"#/components/schemas/SshChange/properties/cipherList/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
validate21.errors = [{instancePath:instancePath+"/isPasswordAuthenticationEnabled",schemaPath:"#/components/schemas/SshChange/properties/isPasswordAuthenticationEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate21.errors = [{instancePath:instancePath+"/isKeyAuthenticationEnabled",schemaPath:"#/components/schemas/SshChange/properties/isKeyAuthenticationEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate21.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/SshChange/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
validate21.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/SshChange/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data3 < 22 || isNaN(data3)){
validate21.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/SshChange/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 22},message:"must be >= 22"}];
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
if(data4.length > 7){
validate21.errors = [{instancePath:instancePath+"/networkDevices",schemaPath:"#/components/schemas/SshChange/properties/networkDevices/maxItems",keyword:"maxItems",params:{limit: 7},message:"must NOT have more than 7 items"}];
return false;
}
else {
if(data4.length < 1){
validate21.errors = [{instancePath:instancePath+"/networkDevices",schemaPath:"#/components/schemas/SshChange/properties/networkDevices/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
const _errs12 = errors;
if(!(validate22(data4[i0], {instancePath:instancePath+"/networkDevices/" + i0,parentData:data4,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/networkDevices",schemaPath:"#/components/schemas/SshChange/properties/networkDevices/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
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
}
else {
validate21.errors = [{instancePath,schemaPath:"#/components/schemas/SshChange/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

const check_components_schemas_WebServerChange = validate24;
const pattern10 = new RegExp("^[a-zA-Z0-9:_-]*$", "u");
const pattern11 = new RegExp("^[a-z0-9_]*$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "cipherList") || (key0 === "netDevice")) || (key0 === "port")) || (key0 === "maxFileSize"))){
validate24.errors = [{instancePath,schemaPath:"#/components/schemas/WebServerChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.cipherList !== undefined){
let data0 = data.cipherList;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 1024){
validate24.errors = [{instancePath:instancePath+"/cipherList",schemaPath:"#/components/schemas/WebServerChange/properties/cipherList/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate24.errors = [{instancePath:instancePath+"/cipherList",schemaPath:"#/components/schemas/WebServerChange/properties/cipherList/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern10.test(data0)){
validate24.errors = [{instancePath:instancePath+"/cipherList",schemaPath:"#/components/schemas/WebServerChange/properties/cipherList/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9:_-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9:_-]*$"+"\""}];
return false;
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/cipherList",schemaPath:"#/components/schemas/WebServerChange/properties/cipherList/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.netDevice !== undefined){
let data1 = data.netDevice;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 8){
validate24.errors = [{instancePath:instancePath+"/netDevice",schemaPath:"#/components/schemas/WebServerChange/properties/netDevice/maxLength",keyword:"maxLength",params:{limit: 8},message:"must NOT have more than 8 characters"}];
return false;
}
else {
if(func0(data1) < 1){
validate24.errors = [{instancePath:instancePath+"/netDevice",schemaPath:"#/components/schemas/WebServerChange/properties/netDevice/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern11.test(data1)){
validate24.errors = [{instancePath:instancePath+"/netDevice",schemaPath:"#/components/schemas/WebServerChange/properties/netDevice/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9_]*$"},message:"must match pattern \""+"^[a-z0-9_]*$"+"\""}];
return false;
}
}
}
}
else {
validate24.errors = [{instancePath:instancePath+"/netDevice",schemaPath:"#/components/schemas/WebServerChange/properties/netDevice/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
validate24.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/WebServerChange/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
validate24.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/WebServerChange/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate24.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/WebServerChange/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
validate24.errors = [{instancePath:instancePath+"/maxFileSize",schemaPath:"#/components/schemas/WebServerChange/properties/maxFileSize/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
validate24.errors = [{instancePath:instancePath+"/maxFileSize",schemaPath:"#/components/schemas/WebServerChange/properties/maxFileSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647"}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate24.errors = [{instancePath:instancePath+"/maxFileSize",schemaPath:"#/components/schemas/WebServerChange/properties/maxFileSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
}
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/components/schemas/WebServerChange/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}

const check_components_parameters_VerifyOnly_schema = validate25;

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
validate25.errors = [{instancePath,schemaPath:"#/components/parameters/VerifyOnly/schema/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
validate25.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PackageFile = validate26;
const pattern12 = new RegExp("^[A-Za-z0-9/]*$", "u");
const pattern13 = new RegExp("^[a-zA-Z0-9_. -]*$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.authCode === undefined) && (missing0 = "authCode")) || ((data.file === undefined) && (missing0 = "file"))){
validate26.errors = [{instancePath,schemaPath:"#/components/schemas/PackageFile/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "authCode") || (key0 === "file")) || (key0 === "useDes3")) || (key0 === "useEvp"))){
validate26.errors = [{instancePath,schemaPath:"#/components/schemas/PackageFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.authCode !== undefined){
let data0 = data.authCode;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 16){
validate26.errors = [{instancePath:instancePath+"/authCode",schemaPath:"#/components/schemas/PackageFile/properties/authCode/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"}];
return false;
}
else {
if(func0(data0) < 16){
validate26.errors = [{instancePath:instancePath+"/authCode",schemaPath:"#/components/schemas/PackageFile/properties/authCode/minLength",keyword:"minLength",params:{limit: 16},message:"must NOT have fewer than 16 characters"}];
return false;
}
else {
if(!pattern12.test(data0)){
validate26.errors = [{instancePath:instancePath+"/authCode",schemaPath:"#/components/schemas/PackageFile/properties/authCode/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9/]*$"},message:"must match pattern \""+"^[A-Za-z0-9/]*$"+"\""}];
return false;
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/authCode",schemaPath:"#/components/schemas/PackageFile/properties/authCode/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
let data1 = data.file;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 64){
validate26.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/PackageFile/properties/file/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data1) < 1){
validate26.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/PackageFile/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern13.test(data1)){
validate26.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/PackageFile/properties/file/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_. -]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_. -]*$"+"\""}];
return false;
}
}
}
}
else {
validate26.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/PackageFile/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.useDes3 !== undefined){
const _errs6 = errors;
if(typeof data.useDes3 !== "boolean"){
validate26.errors = [{instancePath:instancePath+"/useDes3",schemaPath:"#/components/schemas/PackageFile/properties/useDes3/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.useEvp !== undefined){
const _errs8 = errors;
if(typeof data.useEvp !== "boolean"){
validate26.errors = [{instancePath:instancePath+"/useEvp",schemaPath:"#/components/schemas/PackageFile/properties/useEvp/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate26.errors = [{instancePath,schemaPath:"#/components/schemas/PackageFile/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}

const check_components_schemas_UpgradeFile = validate27;

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.file === undefined) && (missing0 = "file")){
validate27.errors = [{instancePath,schemaPath:"#/components/schemas/UpgradeFile/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "file")){
validate27.errors = [{instancePath,schemaPath:"#/components/schemas/UpgradeFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined){
let data0 = data.file;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate27.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/UpgradeFile/properties/file/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate27.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/UpgradeFile/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern13.test(data0)){
validate27.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/UpgradeFile/properties/file/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_. -]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_. -]*$"+"\""}];
return false;
}
}
}
}
else {
validate27.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/UpgradeFile/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate27.errors = [{instancePath,schemaPath:"#/components/schemas/UpgradeFile/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}

const check_components_schemas_UpgradeUpload = validate28;

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 65536){
validate28.errors = [{instancePath,schemaPath:"#/components/schemas/UpgradeUpload/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"}];
return false;
}
}
else {
validate28.errors = [{instancePath,schemaPath:"#/components/schemas/UpgradeUpload/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate28.errors = vErrors;
return errors === 0;
}

const check_components_parameters_UpgradeId_schema = validate29;

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 64){
validate29.errors = [{instancePath,schemaPath:"#/components/parameters/UpgradeId/schema/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate29.errors = [{instancePath,schemaPath:"#/components/parameters/UpgradeId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate29.errors = [{instancePath,schemaPath:"#/components/parameters/UpgradeId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate29.errors = [{instancePath,schemaPath:"#/components/parameters/UpgradeId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}

const check_components_schemas_ClusterCreation = validate30;
const schema29 = {"type":"object","additionalProperties":false,"required":["type","password"],"properties":{"type":{"type":"string","enum":["SO"]},"password":{"$ref":"#/components/schemas/PresentedPassword"}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(!(typeof data === "string")){
validate32.errors = [{instancePath,schemaPath:"#/components/schemas/PresentedPassword/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
validate32.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.password === undefined) && (missing0 = "password"))){
validate31.errors = [{instancePath,schemaPath:"#/components/schemas/ClusterAuthentication/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "type") || (key0 === "password"))){
validate31.errors = [{instancePath,schemaPath:"#/components/schemas/ClusterAuthentication/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.type !== undefined){
let data0 = data.type;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate31.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ClusterAuthentication/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data0 === "SO")){
validate31.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/ClusterAuthentication/properties/type/enum",keyword:"enum",params:{allowedValues: schema29.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
const _errs4 = errors;
if(!(validate32(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
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
validate31.errors = [{instancePath,schemaPath:"#/components/schemas/ClusterAuthentication/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.authentication === undefined) && (missing0 = "authentication")) || ((data.clusterLabel === undefined) && (missing0 = "clusterLabel"))){
validate30.errors = [{instancePath,schemaPath:"#/components/schemas/ClusterCreation/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "authentication") || (key0 === "clusterLabel"))){
validate30.errors = [{instancePath,schemaPath:"#/components/schemas/ClusterCreation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.authentication !== undefined){
let data0 = data.authentication;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 1){
validate30.errors = [{instancePath:instancePath+"/authentication",schemaPath:"#/components/schemas/ClusterCreation/properties/authentication/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"}];
return false;
}
else {
if(data0.length < 1){
validate30.errors = [{instancePath:instancePath+"/authentication",schemaPath:"#/components/schemas/ClusterCreation/properties/authentication/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate31(data0[i0], {instancePath:instancePath+"/authentication/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/authentication",schemaPath:"#/components/schemas/ClusterCreation/properties/authentication/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clusterLabel !== undefined){
let data2 = data.clusterLabel;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(func0(data2) > 64){
validate30.errors = [{instancePath:instancePath+"/clusterLabel",schemaPath:"#/components/schemas/ClusterCreation/properties/clusterLabel/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data2) < 1){
validate30.errors = [{instancePath:instancePath+"/clusterLabel",schemaPath:"#/components/schemas/ClusterCreation/properties/clusterLabel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data2)){
validate30.errors = [{instancePath:instancePath+"/clusterLabel",schemaPath:"#/components/schemas/ClusterCreation/properties/clusterLabel/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/clusterLabel",schemaPath:"#/components/schemas/ClusterCreation/properties/clusterLabel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
else {
validate30.errors = [{instancePath,schemaPath:"#/components/schemas/ClusterCreation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}

const check_components_parameters_ClusterId_schema = validate35;

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 64){
validate35.errors = [{instancePath,schemaPath:"#/components/parameters/ClusterId/schema/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate35.errors = [{instancePath,schemaPath:"#/components/parameters/ClusterId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate35.errors = [{instancePath,schemaPath:"#/components/parameters/ClusterId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate35.errors = [{instancePath,schemaPath:"#/components/parameters/ClusterId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}

const check_components_parameters_HsmId_schema = validate36;

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate36.errors = [{instancePath,schemaPath:"#/components/parameters/HsmId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate36.errors = vErrors;
return errors === 0;
}

const check_components_schemas_HsmInitialization = validate37;

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(!(typeof data === "string")){
validate38.errors = [{instancePath,schemaPath:"#/components/schemas/Password/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
validate38.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate40.errors = [{instancePath,schemaPath:"#/components/schemas/CloningDomain/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate40.errors = vErrors;
return errors === 0;
}


function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate42.errors = [{instancePath,schemaPath:"#/components/schemas/PedSelector/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate42.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.label === undefined) && (missing0 = "label")) || ((data.password === undefined) && (missing0 = "password"))) || ((data.domain === undefined) && (missing0 = "domain"))) || ((data.defaultDomain === undefined) && (missing0 = "defaultDomain"))) || ((data.ped === undefined) && (missing0 = "ped"))){
validate37.errors = [{instancePath,schemaPath:"#/components/schemas/HsmInitialization/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "label") || (key0 === "password")) || (key0 === "domain")) || (key0 === "defaultDomain")) || (key0 === "ped"))){
validate37.errors = [{instancePath,schemaPath:"#/components/schemas/HsmInitialization/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.label !== undefined){
const _errs2 = errors;
if(typeof data.label !== "string"){
validate37.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/HsmInitialization/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
const _errs4 = errors;
if(!(validate38(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.domain !== undefined){
const _errs5 = errors;
if(!(validate40(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaultDomain !== undefined){
const _errs6 = errors;
if(typeof data.defaultDomain !== "boolean"){
validate37.errors = [{instancePath:instancePath+"/defaultDomain",schemaPath:"#/components/schemas/HsmInitialization/properties/defaultDomain/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ped !== undefined){
const _errs8 = errors;
if(!(validate42(data.ped, {instancePath:instancePath+"/ped",parentData:data,parentDataProperty:"ped",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
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
}
else {
validate37.errors = [{instancePath,schemaPath:"#/components/schemas/HsmInitialization/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}

const check_components_schemas_HsmLogin = validate44;

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "role") || (key0 === "password")) || (key0 === "ped")) || (key0 === "response"))){
validate44.errors = [{instancePath,schemaPath:"#/components/schemas/HsmLogin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.role !== undefined){
const _errs2 = errors;
if(typeof data.role !== "string"){
validate44.errors = [{instancePath:instancePath+"/role",schemaPath:"#/components/schemas/HsmLogin/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
const _errs4 = errors;
if(!(validate32(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ped !== undefined){
const _errs5 = errors;
if(!(validate42(data.ped, {instancePath:instancePath+"/ped",parentData:data,parentDataProperty:"ped",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response !== undefined){
const _errs6 = errors;
if(typeof data.response !== "string"){
validate44.errors = [{instancePath:instancePath+"/response",schemaPath:"#/components/schemas/HsmLogin/properties/response/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate44.errors = [{instancePath,schemaPath:"#/components/schemas/HsmLogin/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}

const check_components_schemas_HsmActionInput = validate47;

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "randomUserString")){
validate47.errors = [{instancePath,schemaPath:"#/components/schemas/HsmActionInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.randomUserString !== undefined){
if(typeof data.randomUserString !== "string"){
validate47.errors = [{instancePath:instancePath+"/randomUserString",schemaPath:"#/components/schemas/HsmActionInput/properties/randomUserString/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate47.errors = [{instancePath,schemaPath:"#/components/schemas/HsmActionInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}

const check_components_parameters_PolicyId_schema = validate48;

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate48.errors = [{instancePath,schemaPath:"#/components/parameters/PolicyId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate48.errors = vErrors;
return errors === 0;
}

const check_components_parameters_CertificateType_schema = validate49;
const schema40 = {"type":"string","enum":["legacyKey","key","pkc"]};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate49.errors = [{instancePath,schemaPath:"#/components/parameters/CertificateType/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "legacyKey") || (data === "key")) || (data === "pkc"))){
validate49.errors = [{instancePath,schemaPath:"#/components/parameters/CertificateType/schema/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate49.errors = vErrors;
return errors === 0;
}

const check_components_parameters_PedId_schema = validate50;

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate50.errors = [{instancePath,schemaPath:"#/components/parameters/PedId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate50.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PedActionInput = validate51;

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "ipAddress") || (key0 === "ipPort"))){
validate51.errors = [{instancePath,schemaPath:"#/components/schemas/PedActionInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ipAddress !== undefined){
let data0 = data.ipAddress;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate51.errors = [{instancePath:instancePath+"/ipAddress",schemaPath:"#/components/schemas/PedActionInput/properties/ipAddress/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate51.errors = [{instancePath:instancePath+"/ipAddress",schemaPath:"#/components/schemas/PedActionInput/properties/ipAddress/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate51.errors = [{instancePath:instancePath+"/ipAddress",schemaPath:"#/components/schemas/PedActionInput/properties/ipAddress/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ipPort !== undefined){
let data1 = data.ipPort;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate51.errors = [{instancePath:instancePath+"/ipPort",schemaPath:"#/components/schemas/PedActionInput/properties/ipPort/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
validate51.errors = [{instancePath:instancePath+"/ipPort",schemaPath:"#/components/schemas/PedActionInput/properties/ipPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data1 < 80 || isNaN(data1)){
validate51.errors = [{instancePath:instancePath+"/ipPort",schemaPath:"#/components/schemas/PedActionInput/properties/ipPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 80},message:"must be >= 80"}];
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
validate51.errors = [{instancePath,schemaPath:"#/components/schemas/PedActionInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}

const check_components_schemas_IndirectResponseOrder = validate52;

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.challenge === undefined) && (missing0 = "challenge")){
validate52.errors = [{instancePath,schemaPath:"#/components/schemas/IndirectResponseOrder/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "challenge")){
validate52.errors = [{instancePath,schemaPath:"#/components/schemas/IndirectResponseOrder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.challenge !== undefined){
let data0 = data.challenge;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 10240){
validate52.errors = [{instancePath:instancePath+"/challenge",schemaPath:"#/components/schemas/IndirectResponseOrder/properties/challenge/maxLength",keyword:"maxLength",params:{limit: 10240},message:"must NOT have more than 10240 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate52.errors = [{instancePath:instancePath+"/challenge",schemaPath:"#/components/schemas/IndirectResponseOrder/properties/challenge/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/challenge",schemaPath:"#/components/schemas/IndirectResponseOrder/properties/challenge/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/components/schemas/IndirectResponseOrder/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}

const check_components_parameters_RoleId_schema = validate53;

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate53.errors = [{instancePath,schemaPath:"#/components/parameters/RoleId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate53.errors = vErrors;
return errors === 0;
}

const check_components_schemas_HsmRolePasswordChange = validate54;

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.oldPassword === undefined) && (missing0 = "oldPassword")) || ((data.newPassword === undefined) && (missing0 = "newPassword"))){
validate54.errors = [{instancePath,schemaPath:"#/components/schemas/HsmRolePasswordChange/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "oldPassword") || (key0 === "newPassword")) || (key0 === "changeSecret"))){
validate54.errors = [{instancePath,schemaPath:"#/components/schemas/HsmRolePasswordChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.oldPassword !== undefined){
const _errs2 = errors;
if(!(validate32(data.oldPassword, {instancePath:instancePath+"/oldPassword",parentData:data,parentDataProperty:"oldPassword",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.newPassword !== undefined){
const _errs3 = errors;
if(!(validate38(data.newPassword, {instancePath:instancePath+"/newPassword",parentData:data,parentDataProperty:"newPassword",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changeSecret !== undefined){
const _errs4 = errors;
if(typeof data.changeSecret !== "boolean"){
validate54.errors = [{instancePath:instancePath+"/changeSecret",schemaPath:"#/components/schemas/HsmRolePasswordChange/properties/changeSecret/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
}
else {
validate54.errors = [{instancePath,schemaPath:"#/components/schemas/HsmRolePasswordChange/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}

const check_components_schemas_HsmRoleActionInput = validate57;

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "password") || (key0 === "defaultChallenge"))){
validate57.errors = [{instancePath,schemaPath:"#/components/schemas/HsmRoleActionInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.password !== undefined){
const _errs2 = errors;
if(!(validate38(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaultChallenge !== undefined){
const _errs3 = errors;
if(typeof data.defaultChallenge !== "boolean"){
validate57.errors = [{instancePath:instancePath+"/defaultChallenge",schemaPath:"#/components/schemas/HsmRoleActionInput/properties/defaultChallenge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate57.errors = [{instancePath,schemaPath:"#/components/schemas/HsmRoleActionInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}

const check_components_parameters_PartitionId_schema = validate59;

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate59.errors = [{instancePath,schemaPath:"#/components/parameters/PartitionId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate59.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PartitionRoleInitialization = validate60;

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.password === undefined) && (missing0 = "password")) || ((data.ped === undefined) && (missing0 = "ped"))) || ((data.defaultChallenge === undefined) && (missing0 = "defaultChallenge"))){
validate60.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionRoleInitialization/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "password") || (key0 === "ped")) || (key0 === "defaultChallenge"))){
validate60.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionRoleInitialization/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.password !== undefined){
const _errs2 = errors;
if(!(validate38(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ped !== undefined){
const _errs3 = errors;
if(!(validate42(data.ped, {instancePath:instancePath+"/ped",parentData:data,parentDataProperty:"ped",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaultChallenge !== undefined){
const _errs4 = errors;
if(typeof data.defaultChallenge !== "boolean"){
validate60.errors = [{instancePath:instancePath+"/defaultChallenge",schemaPath:"#/components/schemas/PartitionRoleInitialization/properties/defaultChallenge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
}
else {
validate60.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionRoleInitialization/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PartitionRolePasswordChange = validate63;

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.oldPassword === undefined) && (missing0 = "oldPassword")) || ((data.newPassword === undefined) && (missing0 = "newPassword"))){
validate63.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionRolePasswordChange/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "oldPassword") || (key0 === "newPassword")) || (key0 === "changeSecret")) || (key0 === "changeChallenge"))){
validate63.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionRolePasswordChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.oldPassword !== undefined){
const _errs2 = errors;
if(typeof data.oldPassword !== "string"){
validate63.errors = [{instancePath:instancePath+"/oldPassword",schemaPath:"#/components/schemas/PartitionRolePasswordChange/properties/oldPassword/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.newPassword !== undefined){
const _errs4 = errors;
if(typeof data.newPassword !== "string"){
validate63.errors = [{instancePath:instancePath+"/newPassword",schemaPath:"#/components/schemas/PartitionRolePasswordChange/properties/newPassword/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changeSecret !== undefined){
const _errs6 = errors;
if(typeof data.changeSecret !== "boolean"){
validate63.errors = [{instancePath:instancePath+"/changeSecret",schemaPath:"#/components/schemas/PartitionRolePasswordChange/properties/changeSecret/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changeChallenge !== undefined){
const _errs8 = errors;
if(typeof data.changeChallenge !== "boolean"){
validate63.errors = [{instancePath:instancePath+"/changeChallenge",schemaPath:"#/components/schemas/PartitionRolePasswordChange/properties/changeChallenge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate63.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionRolePasswordChange/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate63.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PartitionRoleActionInput = validate64;

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "password") || (key0 === "defaultChallenge"))){
validate64.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionRoleActionInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.password !== undefined){
const _errs2 = errors;
if(!(validate38(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaultChallenge !== undefined){
const _errs3 = errors;
if(typeof data.defaultChallenge !== "boolean"){
validate64.errors = [{instancePath:instancePath+"/defaultChallenge",schemaPath:"#/components/schemas/PartitionRoleActionInput/properties/defaultChallenge/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionRoleActionInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PartitionCreation = validate66;
const schema51 = {"type":"object","additionalProperties":false,"required":["name","hasPso"],"properties":{"name":{"type":"string","minLength":1,"maxLength":32,"pattern":"^[a-zA-Z0-9 !@#$%^*()_=+{}\\[\\]:,./~-]*$"},"hasPso":{"type":"boolean"},"allStorageSpace":{"type":"boolean"},"size":{"type":"integer","format":"int64","minimum":0},"version":{"type":"integer","enum":[0,1]}}};
const pattern18 = new RegExp("^[a-zA-Z0-9 !@#$%^*()_=+{}\\[\\]:,./~-]*$", "u");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.hasPso === undefined) && (missing0 = "hasPso"))){
validate66.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionCreation/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "hasPso")) || (key0 === "allStorageSpace")) || (key0 === "size")) || (key0 === "version"))){
validate66.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionCreation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 32){
validate66.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/PartitionCreation/properties/name/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate66.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/PartitionCreation/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern18.test(data0)){
validate66.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/PartitionCreation/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9 !@#$%^*()_=+{}\\[\\]:,./~-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9 !@#$%^*()_=+{}\\[\\]:,./~-]*$"+"\""}];
return false;
}
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/name",schemaPath:"#/components/schemas/PartitionCreation/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hasPso !== undefined){
const _errs4 = errors;
if(typeof data.hasPso !== "boolean"){
validate66.errors = [{instancePath:instancePath+"/hasPso",schemaPath:"#/components/schemas/PartitionCreation/properties/hasPso/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allStorageSpace !== undefined){
const _errs6 = errors;
if(typeof data.allStorageSpace !== "boolean"){
validate66.errors = [{instancePath:instancePath+"/allStorageSpace",schemaPath:"#/components/schemas/PartitionCreation/properties/allStorageSpace/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data3 = data.size;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate66.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/PartitionCreation/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate66.errors = [{instancePath:instancePath+"/size",schemaPath:"#/components/schemas/PartitionCreation/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.version !== undefined){
let data4 = data.version;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate66.errors = [{instancePath:instancePath+"/version",schemaPath:"#/components/schemas/PartitionCreation/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(!((data4 === 0) || (data4 === 1))){
validate66.errors = [{instancePath:instancePath+"/version",schemaPath:"#/components/schemas/PartitionCreation/properties/version/enum",keyword:"enum",params:{allowedValues: schema51.properties.version.enum},message:"must be equal to one of the allowed values"}];
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
}
else {
validate66.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionCreation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PartitionInitialization = validate67;

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.label === undefined) && (missing0 = "label")) || ((data.domain === undefined) && (missing0 = "domain"))) || ((data.password === undefined) && (missing0 = "password"))) || ((data.defaultDomain === undefined) && (missing0 = "defaultDomain"))) || ((data.ped === undefined) && (missing0 = "ped"))){
validate67.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionInitialization/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "label") || (key0 === "domain")) || (key0 === "password")) || (key0 === "defaultDomain")) || (key0 === "ped")) || (key0 === "domainLabel"))){
validate67.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionInitialization/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.label !== undefined){
let data0 = data.label;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 32){
validate67.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/PartitionInitialization/properties/label/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate67.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/PartitionInitialization/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate67.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/PartitionInitialization/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.domain !== undefined){
const _errs4 = errors;
if(!(validate40(data.domain, {instancePath:instancePath+"/domain",parentData:data,parentDataProperty:"domain",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
const _errs5 = errors;
if(!(validate38(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaultDomain !== undefined){
const _errs6 = errors;
if(typeof data.defaultDomain !== "boolean"){
validate67.errors = [{instancePath:instancePath+"/defaultDomain",schemaPath:"#/components/schemas/PartitionInitialization/properties/defaultDomain/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ped !== undefined){
const _errs8 = errors;
if(!(validate42(data.ped, {instancePath:instancePath+"/ped",parentData:data,parentDataProperty:"ped",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.domainLabel !== undefined){
const _errs9 = errors;
if(typeof data.domainLabel !== "string"){
validate67.errors = [{instancePath:instancePath+"/domainLabel",schemaPath:"#/components/schemas/PartitionInitialization/properties/domainLabel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
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
validate67.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionInitialization/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PartitionLogin = validate71;

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "role") || (key0 === "password")) || (key0 === "ped"))){
validate71.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionLogin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.role !== undefined){
const _errs2 = errors;
if(typeof data.role !== "string"){
validate71.errors = [{instancePath:instancePath+"/role",schemaPath:"#/components/schemas/PartitionLogin/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
const _errs4 = errors;
if(!(validate32(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ped !== undefined){
const _errs5 = errors;
if(!(validate42(data.ped, {instancePath:instancePath+"/ped",parentData:data,parentDataProperty:"ped",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
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
else {
validate71.errors = [{instancePath,schemaPath:"#/components/schemas/PartitionLogin/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PolicyTemplateFile = validate74;

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.file === undefined) && (missing0 = "file")){
validate74.errors = [{instancePath,schemaPath:"#/components/schemas/PolicyTemplateFile/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "file")){
validate74.errors = [{instancePath,schemaPath:"#/components/schemas/PolicyTemplateFile/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.file !== undefined){
let data0 = data.file;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate74.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/PolicyTemplateFile/properties/file/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate74.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/PolicyTemplateFile/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern13.test(data0)){
validate74.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/PolicyTemplateFile/properties/file/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_. -]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_. -]*$"+"\""}];
return false;
}
}
}
}
else {
validate74.errors = [{instancePath:instancePath+"/file",schemaPath:"#/components/schemas/PolicyTemplateFile/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate74.errors = [{instancePath,schemaPath:"#/components/schemas/PolicyTemplateFile/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}

const check_components_schemas_StcSettings = validate75;

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.activationTimeout === undefined) && (missing0 = "activationTimeout")) || ((data.rekeyThreshold === undefined) && (missing0 = "rekeyThreshold"))) || ((data.replayWindow === undefined) && (missing0 = "replayWindow"))){
validate75.errors = [{instancePath,schemaPath:"#/components/schemas/StcSettings/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "activationTimeout") || (key0 === "rekeyThreshold")) || (key0 === "replayWindow"))){
validate75.errors = [{instancePath,schemaPath:"#/components/schemas/StcSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.activationTimeout !== undefined){
let data0 = data.activationTimeout;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate75.errors = [{instancePath:instancePath+"/activationTimeout",schemaPath:"#/components/schemas/StcSettings/properties/activationTimeout/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 240 || isNaN(data0)){
validate75.errors = [{instancePath:instancePath+"/activationTimeout",schemaPath:"#/components/schemas/StcSettings/properties/activationTimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 240},message:"must be <= 240"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate75.errors = [{instancePath:instancePath+"/activationTimeout",schemaPath:"#/components/schemas/StcSettings/properties/activationTimeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.rekeyThreshold !== undefined){
let data1 = data.rekeyThreshold;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate75.errors = [{instancePath:instancePath+"/rekeyThreshold",schemaPath:"#/components/schemas/StcSettings/properties/rekeyThreshold/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2000 || isNaN(data1)){
validate75.errors = [{instancePath:instancePath+"/rekeyThreshold",schemaPath:"#/components/schemas/StcSettings/properties/rekeyThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2000},message:"must be <= 2000"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate75.errors = [{instancePath:instancePath+"/rekeyThreshold",schemaPath:"#/components/schemas/StcSettings/properties/rekeyThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.replayWindow !== undefined){
let data2 = data.replayWindow;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate75.errors = [{instancePath:instancePath+"/replayWindow",schemaPath:"#/components/schemas/StcSettings/properties/replayWindow/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
validate75.errors = [{instancePath:instancePath+"/replayWindow",schemaPath:"#/components/schemas/StcSettings/properties/replayWindow/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data2 < 100 || isNaN(data2)){
validate75.errors = [{instancePath:instancePath+"/replayWindow",schemaPath:"#/components/schemas/StcSettings/properties/replayWindow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100"}];
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
}
else {
validate75.errors = [{instancePath,schemaPath:"#/components/schemas/StcSettings/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
}

const check_components_schemas_StcClientRegistration = validate76;
const pattern20 = new RegExp("^[A-Za-z0-9+/]*={0,2}$", "u");

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.identity === undefined) && (missing0 = "identity")) || ((data.label === undefined) && (missing0 = "label"))){
validate76.errors = [{instancePath,schemaPath:"#/components/schemas/StcClientRegistration/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "identity") || (key0 === "label"))){
validate76.errors = [{instancePath,schemaPath:"#/components/schemas/StcClientRegistration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.identity !== undefined){
let data0 = data.identity;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 10240){
validate76.errors = [{instancePath:instancePath+"/identity",schemaPath:"#/components/schemas/StcClientRegistration/properties/identity/maxLength",keyword:"maxLength",params:{limit: 10240},message:"must NOT have more than 10240 characters"}];
return false;
}
else {
if(func0(data0) < 4){
validate76.errors = [{instancePath:instancePath+"/identity",schemaPath:"#/components/schemas/StcClientRegistration/properties/identity/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"}];
return false;
}
else {
if(!pattern20.test(data0)){
validate76.errors = [{instancePath:instancePath+"/identity",schemaPath:"#/components/schemas/StcClientRegistration/properties/identity/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9+/]*={0,2}$"},message:"must match pattern \""+"^[A-Za-z0-9+/]*={0,2}$"+"\""}];
return false;
}
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/identity",schemaPath:"#/components/schemas/StcClientRegistration/properties/identity/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
let data1 = data.label;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 64){
validate76.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/StcClientRegistration/properties/label/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data1) < 1){
validate76.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/StcClientRegistration/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate76.errors = [{instancePath:instancePath+"/label",schemaPath:"#/components/schemas/StcClientRegistration/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
else {
validate76.errors = [{instancePath,schemaPath:"#/components/schemas/StcClientRegistration/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}

const check_components_parameters_StcClientId_schema = validate77;

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate77.errors = [{instancePath,schemaPath:"#/components/parameters/StcClientId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate77.errors = vErrors;
return errors === 0;
}

const check_components_schemas_IndirectChallengeOrder = validate78;

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.role === undefined) && (missing0 = "role")) || ((data.certificate === undefined) && (missing0 = "certificate"))){
validate78.errors = [{instancePath,schemaPath:"#/components/schemas/IndirectChallengeOrder/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "role") || (key0 === "certificate")) || (key0 === "ped"))){
validate78.errors = [{instancePath,schemaPath:"#/components/schemas/IndirectChallengeOrder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.role !== undefined){
let data0 = data.role;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 32){
validate78.errors = [{instancePath:instancePath+"/role",schemaPath:"#/components/schemas/IndirectChallengeOrder/properties/role/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate78.errors = [{instancePath:instancePath+"/role",schemaPath:"#/components/schemas/IndirectChallengeOrder/properties/role/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/role",schemaPath:"#/components/schemas/IndirectChallengeOrder/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificate !== undefined){
let data1 = data.certificate;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 10240){
validate78.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/IndirectChallengeOrder/properties/certificate/maxLength",keyword:"maxLength",params:{limit: 10240},message:"must NOT have more than 10240 characters"}];
return false;
}
else {
if(func0(data1) < 1){
validate78.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/IndirectChallengeOrder/properties/certificate/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/IndirectChallengeOrder/properties/certificate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ped !== undefined){
const _errs6 = errors;
if(!(validate42(data.ped, {instancePath:instancePath+"/ped",parentData:data,parentDataProperty:"ped",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
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
validate78.errors = [{instancePath,schemaPath:"#/components/schemas/IndirectChallengeOrder/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}

const check_components_parameters_ChallengeId_schema = validate80;

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate80.errors = [{instancePath,schemaPath:"#/components/parameters/ChallengeId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate80.errors = vErrors;
return errors === 0;
}

const check_components_parameters_NetworkActionId_schema = validate81;

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate81.errors = [{instancePath,schemaPath:"#/components/parameters/NetworkActionId/schema/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate81.errors = [{instancePath,schemaPath:"#/components/parameters/NetworkActionId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate81.errors = [{instancePath,schemaPath:"#/components/parameters/NetworkActionId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate81.errors = [{instancePath,schemaPath:"#/components/parameters/NetworkActionId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
}

const check_components_schemas_PingInput = validate82;
const pattern22 = new RegExp("^[a-zA-Z0-9.:_-]+$", "u");

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.address === undefined) && (missing0 = "address")){
validate82.errors = [{instancePath,schemaPath:"#/components/schemas/PingInput/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "address")){
validate82.errors = [{instancePath,schemaPath:"#/components/schemas/PingInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.address !== undefined){
let data0 = data.address;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate82.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/PingInput/properties/address/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate82.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/PingInput/properties/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern22.test(data0)){
validate82.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/PingInput/properties/address/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9.:_-]+$"},message:"must match pattern \""+"^[a-zA-Z0-9.:_-]+$"+"\""}];
return false;
}
}
}
}
else {
validate82.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/PingInput/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/components/schemas/PingInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}

const check_components_parameters_DeviceId_schema = validate83;

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate83.errors = [{instancePath,schemaPath:"#/components/parameters/DeviceId/schema/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate83.errors = [{instancePath,schemaPath:"#/components/parameters/DeviceId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate83.errors = [{instancePath,schemaPath:"#/components/parameters/DeviceId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate83.errors = [{instancePath,schemaPath:"#/components/parameters/DeviceId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}

const check_components_parameters_BondActionId_schema = validate84;

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate84.errors = [{instancePath,schemaPath:"#/components/parameters/BondActionId/schema/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate84.errors = [{instancePath,schemaPath:"#/components/parameters/BondActionId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate84.errors = [{instancePath,schemaPath:"#/components/parameters/BondActionId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate84.errors = [{instancePath,schemaPath:"#/components/parameters/BondActionId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}

const check_components_schemas_BondActionInput = validate85;

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "keepRoutes")){
validate85.errors = [{instancePath,schemaPath:"#/components/schemas/BondActionInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.keepRoutes !== undefined){
if(typeof data.keepRoutes !== "boolean"){
validate85.errors = [{instancePath:instancePath+"/keepRoutes",schemaPath:"#/components/schemas/BondActionInput/properties/keepRoutes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
else {
validate85.errors = [{instancePath,schemaPath:"#/components/schemas/BondActionInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}

const check_components_parameters_MeasurementDuration_schema = validate86;
const pattern25 = new RegExp("^[1-9][0-9]*$", "u");

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 5){
validate86.errors = [{instancePath,schemaPath:"#/components/parameters/MeasurementDuration/schema/maxLength",keyword:"maxLength",params:{limit: 5},message:"must NOT have more than 5 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate86.errors = [{instancePath,schemaPath:"#/components/parameters/MeasurementDuration/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern25.test(data)){
validate86.errors = [{instancePath,schemaPath:"#/components/parameters/MeasurementDuration/schema/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*$"},message:"must match pattern \""+"^[1-9][0-9]*$"+"\""}];
return false;
}
}
}
}
else {
validate86.errors = [{instancePath,schemaPath:"#/components/parameters/MeasurementDuration/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate86.errors = vErrors;
return errors === 0;
}

const check_components_schemas_TimeSetting = validate87;
const pattern26 = new RegExp("^[0-9]{2}:[0-9]{2}:[0-9]{2}$", "u");
const pattern27 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const pattern28 = new RegExp("^[a-zA-Z0-9_+/-]*$", "u");

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.time === undefined) && (missing0 = "time")) || ((data.date === undefined) && (missing0 = "date"))){
validate87.errors = [{instancePath,schemaPath:"#/components/schemas/TimeSetting/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "time") || (key0 === "date")) || (key0 === "timeZone"))){
validate87.errors = [{instancePath,schemaPath:"#/components/schemas/TimeSetting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.time !== undefined){
let data0 = data.time;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 8){
validate87.errors = [{instancePath:instancePath+"/time",schemaPath:"#/components/schemas/TimeSetting/properties/time/maxLength",keyword:"maxLength",params:{limit: 8},message:"must NOT have more than 8 characters"}];
return false;
}
else {
if(!pattern26.test(data0)){
validate87.errors = [{instancePath:instancePath+"/time",schemaPath:"#/components/schemas/TimeSetting/properties/time/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}:[0-9]{2}:[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{2}:[0-9]{2}:[0-9]{2}$"+"\""}];
return false;
}
}
}
else {
validate87.errors = [{instancePath:instancePath+"/time",schemaPath:"#/components/schemas/TimeSetting/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date !== undefined){
let data1 = data.date;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 10){
validate87.errors = [{instancePath:instancePath+"/date",schemaPath:"#/components/schemas/TimeSetting/properties/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"}];
return false;
}
else {
if(!pattern27.test(data1)){
validate87.errors = [{instancePath:instancePath+"/date",schemaPath:"#/components/schemas/TimeSetting/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""}];
return false;
}
}
}
else {
validate87.errors = [{instancePath:instancePath+"/date",schemaPath:"#/components/schemas/TimeSetting/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeZone !== undefined){
let data2 = data.timeZone;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 64){
validate87.errors = [{instancePath:instancePath+"/timeZone",schemaPath:"#/components/schemas/TimeSetting/properties/timeZone/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data2) < 1){
validate87.errors = [{instancePath:instancePath+"/timeZone",schemaPath:"#/components/schemas/TimeSetting/properties/timeZone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern28.test(data2)){
validate87.errors = [{instancePath:instancePath+"/timeZone",schemaPath:"#/components/schemas/TimeSetting/properties/timeZone/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_+/-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_+/-]*$"+"\""}];
return false;
}
}
}
}
else {
validate87.errors = [{instancePath:instancePath+"/timeZone",schemaPath:"#/components/schemas/TimeSetting/properties/timeZone/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
else {
validate87.errors = [{instancePath,schemaPath:"#/components/schemas/TimeSetting/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}

const check_components_schemas_TimeChange = validate88;

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "time") || (key0 === "date")) || (key0 === "timeZone"))){
validate88.errors = [{instancePath,schemaPath:"#/components/schemas/TimeChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.time !== undefined){
let data0 = data.time;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 8){
validate88.errors = [{instancePath:instancePath+"/time",schemaPath:"#/components/schemas/TimeChange/properties/time/maxLength",keyword:"maxLength",params:{limit: 8},message:"must NOT have more than 8 characters"}];
return false;
}
else {
if(!pattern26.test(data0)){
validate88.errors = [{instancePath:instancePath+"/time",schemaPath:"#/components/schemas/TimeChange/properties/time/pattern",keyword:"pattern",params:{pattern: "^[0-9]{2}:[0-9]{2}:[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{2}:[0-9]{2}:[0-9]{2}$"+"\""}];
return false;
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/time",schemaPath:"#/components/schemas/TimeChange/properties/time/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date !== undefined){
let data1 = data.date;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 10){
validate88.errors = [{instancePath:instancePath+"/date",schemaPath:"#/components/schemas/TimeChange/properties/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"}];
return false;
}
else {
if(!pattern27.test(data1)){
validate88.errors = [{instancePath:instancePath+"/date",schemaPath:"#/components/schemas/TimeChange/properties/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""}];
return false;
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/date",schemaPath:"#/components/schemas/TimeChange/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timeZone !== undefined){
let data2 = data.timeZone;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 64){
validate88.errors = [{instancePath:instancePath+"/timeZone",schemaPath:"#/components/schemas/TimeChange/properties/timeZone/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data2) < 1){
validate88.errors = [{instancePath:instancePath+"/timeZone",schemaPath:"#/components/schemas/TimeChange/properties/timeZone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern28.test(data2)){
validate88.errors = [{instancePath:instancePath+"/timeZone",schemaPath:"#/components/schemas/TimeChange/properties/timeZone/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_+/-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_+/-]*$"+"\""}];
return false;
}
}
}
}
else {
validate88.errors = [{instancePath:instancePath+"/timeZone",schemaPath:"#/components/schemas/TimeChange/properties/timeZone/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate88.errors = [{instancePath,schemaPath:"#/components/schemas/TimeChange/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}

const check_components_schemas_AutokeyNtpServerCreation = validate89;
const pattern32 = new RegExp("^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$", "u");

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.address === undefined) && (missing0 = "address")) || ((data.protocolVersion === undefined) && (missing0 = "protocolVersion"))) || ((data.isAutokeyEnabled === undefined) && (missing0 = "isAutokeyEnabled"))) || ((data.isBurstEnabled === undefined) && (missing0 = "isBurstEnabled"))) || ((data.isInitialBurstEnabled === undefined) && (missing0 = "isInitialBurstEnabled"))) || ((data.isPreferredServer === undefined) && (missing0 = "isPreferredServer"))){
validate89.errors = [{instancePath,schemaPath:"#/components/schemas/AutokeyNtpServerCreation/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "address") || (key0 === "keyId")) || (key0 === "protocolVersion")) || (key0 === "isAutokeyEnabled")) || (key0 === "isBurstEnabled")) || (key0 === "isInitialBurstEnabled")) || (key0 === "isPreferredServer"))){
validate89.errors = [{instancePath,schemaPath:"#/components/schemas/AutokeyNtpServerCreation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.address !== undefined){
let data0 = data.address;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate89.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/AutokeyNtpServerCreation/properties/address/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate89.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/AutokeyNtpServerCreation/properties/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern32.test(data0)){
validate89.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/AutokeyNtpServerCreation/properties/address/pattern",keyword:"pattern",params:{pattern: "^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$"},message:"must match pattern \""+"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$"+"\""}];
return false;
}
}
}
}
else {
validate89.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/AutokeyNtpServerCreation/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keyId !== undefined){
let data1 = data.keyId;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate89.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/components/schemas/AutokeyNtpServerCreation/properties/keyId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
validate89.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/components/schemas/AutokeyNtpServerCreation/properties/keyId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate89.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/components/schemas/AutokeyNtpServerCreation/properties/keyId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.protocolVersion !== undefined){
let data2 = data.protocolVersion;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate89.errors = [{instancePath:instancePath+"/protocolVersion",schemaPath:"#/components/schemas/AutokeyNtpServerCreation/properties/protocolVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4 || isNaN(data2)){
validate89.errors = [{instancePath:instancePath+"/protocolVersion",schemaPath:"#/components/schemas/AutokeyNtpServerCreation/properties/protocolVersion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate89.errors = [{instancePath:instancePath+"/protocolVersion",schemaPath:"#/components/schemas/AutokeyNtpServerCreation/properties/protocolVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.isAutokeyEnabled !== undefined){
const _errs8 = errors;
if(typeof data.isAutokeyEnabled !== "boolean"){
validate89.errors = [{instancePath:instancePath+"/isAutokeyEnabled",schemaPath:"#/components/schemas/AutokeyNtpServerCreation/properties/isAutokeyEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isBurstEnabled !== undefined){
const _errs10 = errors;
if(typeof data.isBurstEnabled !== "boolean"){
validate89.errors = [{instancePath:instancePath+"/isBurstEnabled",schemaPath:"#/components/schemas/AutokeyNtpServerCreation/properties/isBurstEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isInitialBurstEnabled !== undefined){
const _errs12 = errors;
if(typeof data.isInitialBurstEnabled !== "boolean"){
validate89.errors = [{instancePath:instancePath+"/isInitialBurstEnabled",schemaPath:"#/components/schemas/AutokeyNtpServerCreation/properties/isInitialBurstEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isPreferredServer !== undefined){
const _errs14 = errors;
if(typeof data.isPreferredServer !== "boolean"){
validate89.errors = [{instancePath:instancePath+"/isPreferredServer",schemaPath:"#/components/schemas/AutokeyNtpServerCreation/properties/isPreferredServer/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate89.errors = [{instancePath,schemaPath:"#/components/schemas/AutokeyNtpServerCreation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}

const check_components_parameters_ServerId_schema = validate90;
const pattern33 = new RegExp("^[a-zA-Z0-9.:-]*$", "u");

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 64){
validate90.errors = [{instancePath,schemaPath:"#/components/parameters/ServerId/schema/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate90.errors = [{instancePath,schemaPath:"#/components/parameters/ServerId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern33.test(data)){
validate90.errors = [{instancePath,schemaPath:"#/components/parameters/ServerId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9.:-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9.:-]*$"+"\""}];
return false;
}
}
}
}
else {
validate90.errors = [{instancePath,schemaPath:"#/components/parameters/ServerId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}

const check_components_schemas_AutokeyNtpServerSettings = validate91;

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.keyId === undefined) && (missing0 = "keyId")) || ((data.protocolVersion === undefined) && (missing0 = "protocolVersion"))) || ((data.isAutokeyEnabled === undefined) && (missing0 = "isAutokeyEnabled"))) || ((data.isBurstEnabled === undefined) && (missing0 = "isBurstEnabled"))) || ((data.isInitialBurstEnabled === undefined) && (missing0 = "isInitialBurstEnabled"))) || ((data.isPreferredServer === undefined) && (missing0 = "isPreferredServer"))){
validate91.errors = [{instancePath,schemaPath:"#/components/schemas/AutokeyNtpServerSettings/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "keyId") || (key0 === "protocolVersion")) || (key0 === "isAutokeyEnabled")) || (key0 === "isBurstEnabled")) || (key0 === "isInitialBurstEnabled")) || (key0 === "isPreferredServer"))){
validate91.errors = [{instancePath,schemaPath:"#/components/schemas/AutokeyNtpServerSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.keyId !== undefined){
let data0 = data.keyId;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate91.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/components/schemas/AutokeyNtpServerSettings/properties/keyId/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65535 || isNaN(data0)){
validate91.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/components/schemas/AutokeyNtpServerSettings/properties/keyId/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate91.errors = [{instancePath:instancePath+"/keyId",schemaPath:"#/components/schemas/AutokeyNtpServerSettings/properties/keyId/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.protocolVersion !== undefined){
let data1 = data.protocolVersion;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate91.errors = [{instancePath:instancePath+"/protocolVersion",schemaPath:"#/components/schemas/AutokeyNtpServerSettings/properties/protocolVersion/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4 || isNaN(data1)){
validate91.errors = [{instancePath:instancePath+"/protocolVersion",schemaPath:"#/components/schemas/AutokeyNtpServerSettings/properties/protocolVersion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate91.errors = [{instancePath:instancePath+"/protocolVersion",schemaPath:"#/components/schemas/AutokeyNtpServerSettings/properties/protocolVersion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
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
if(data.isAutokeyEnabled !== undefined){
const _errs6 = errors;
if(typeof data.isAutokeyEnabled !== "boolean"){
validate91.errors = [{instancePath:instancePath+"/isAutokeyEnabled",schemaPath:"#/components/schemas/AutokeyNtpServerSettings/properties/isAutokeyEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate91.errors = [{instancePath:instancePath+"/isBurstEnabled",schemaPath:"#/components/schemas/AutokeyNtpServerSettings/properties/isBurstEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate91.errors = [{instancePath:instancePath+"/isInitialBurstEnabled",schemaPath:"#/components/schemas/AutokeyNtpServerSettings/properties/isInitialBurstEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate91.errors = [{instancePath:instancePath+"/isPreferredServer",schemaPath:"#/components/schemas/AutokeyNtpServerSettings/properties/isPreferredServer/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate91.errors = [{instancePath,schemaPath:"#/components/schemas/AutokeyNtpServerSettings/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}

const check_components_parameters_NtpActionId_schema = validate92;

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate92.errors = [{instancePath,schemaPath:"#/components/parameters/NtpActionId/schema/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate92.errors = [{instancePath,schemaPath:"#/components/parameters/NtpActionId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate92.errors = [{instancePath,schemaPath:"#/components/parameters/NtpActionId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate92.errors = [{instancePath,schemaPath:"#/components/parameters/NtpActionId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate92.errors = vErrors;
return errors === 0;
}

const check_components_schemas_NamedServerInput = validate93;
const pattern35 = new RegExp("^([a-zA-Z0-9.\\[\\]_:-]*)$", "u");

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.server === undefined) && (missing0 = "server")){
validate93.errors = [{instancePath,schemaPath:"#/components/schemas/NamedServerInput/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "server")){
validate93.errors = [{instancePath,schemaPath:"#/components/schemas/NamedServerInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.server !== undefined){
let data0 = data.server;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 128){
validate93.errors = [{instancePath:instancePath+"/server",schemaPath:"#/components/schemas/NamedServerInput/properties/server/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate93.errors = [{instancePath:instancePath+"/server",schemaPath:"#/components/schemas/NamedServerInput/properties/server/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern35.test(data0)){
validate93.errors = [{instancePath:instancePath+"/server",schemaPath:"#/components/schemas/NamedServerInput/properties/server/pattern",keyword:"pattern",params:{pattern: "^([a-zA-Z0-9.\\[\\]_:-]*)$"},message:"must match pattern \""+"^([a-zA-Z0-9.\\[\\]_:-]*)$"+"\""}];
return false;
}
}
}
}
else {
validate93.errors = [{instancePath:instancePath+"/server",schemaPath:"#/components/schemas/NamedServerInput/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate93.errors = [{instancePath,schemaPath:"#/components/schemas/NamedServerInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate93.errors = vErrors;
return errors === 0;
}

const check_components_parameters_LogId_schema = validate94;

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate94.errors = [{instancePath,schemaPath:"#/components/parameters/LogId/schema/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate94.errors = [{instancePath,schemaPath:"#/components/parameters/LogId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate94.errors = [{instancePath,schemaPath:"#/components/parameters/LogId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate94.errors = [{instancePath,schemaPath:"#/components/parameters/LogId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}

const check_components_schemas_SnmpUserCreation = validate95;
const schema74 = {"type":"object","additionalProperties":false,"required":["securityName","authenticationPassword","privacyPassword"],"properties":{"securityName":{"type":"string","minLength":4,"maxLength":31,"pattern":"^[a-zA-Z0-9_-]*$"},"authenticationPassword":{"type":"string","format":"password","minLength":8,"maxLength":128,"pattern":"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},"authenticationProtocol":{"type":"string","enum":["SHA"]},"privacyPassword":{"type":"string","format":"password","minLength":8,"maxLength":128,"pattern":"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},"privacyProtocol":{"type":"string","enum":["AES"]}}};
const pattern37 = new RegExp("^[a-zA-Z0-9_-]*$", "u");
const pattern38 = new RegExp("^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$", "u");

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.securityName === undefined) && (missing0 = "securityName")) || ((data.authenticationPassword === undefined) && (missing0 = "authenticationPassword"))) || ((data.privacyPassword === undefined) && (missing0 = "privacyPassword"))){
validate95.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpUserCreation/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "securityName") || (key0 === "authenticationPassword")) || (key0 === "authenticationProtocol")) || (key0 === "privacyPassword")) || (key0 === "privacyProtocol"))){
validate95.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpUserCreation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.securityName !== undefined){
let data0 = data.securityName;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 31){
validate95.errors = [{instancePath:instancePath+"/securityName",schemaPath:"#/components/schemas/SnmpUserCreation/properties/securityName/maxLength",keyword:"maxLength",params:{limit: 31},message:"must NOT have more than 31 characters"}];
return false;
}
else {
if(func0(data0) < 4){
validate95.errors = [{instancePath:instancePath+"/securityName",schemaPath:"#/components/schemas/SnmpUserCreation/properties/securityName/minLength",keyword:"minLength",params:{limit: 4},message:"must NOT have fewer than 4 characters"}];
return false;
}
else {
if(!pattern37.test(data0)){
validate95.errors = [{instancePath:instancePath+"/securityName",schemaPath:"#/components/schemas/SnmpUserCreation/properties/securityName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_-]*$"+"\""}];
return false;
}
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/securityName",schemaPath:"#/components/schemas/SnmpUserCreation/properties/securityName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authenticationPassword !== undefined){
let data1 = data.authenticationPassword;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 128){
validate95.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpUserCreation/properties/authenticationPassword/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data1) < 8){
validate95.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpUserCreation/properties/authenticationPassword/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"}];
return false;
}
else {
if(!pattern38.test(data1)){
validate95.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpUserCreation/properties/authenticationPassword/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"+"\""}];
return false;
}
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpUserCreation/properties/authenticationPassword/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.authenticationProtocol !== undefined){
let data2 = data.authenticationProtocol;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate95.errors = [{instancePath:instancePath+"/authenticationProtocol",schemaPath:"#/components/schemas/SnmpUserCreation/properties/authenticationProtocol/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data2 === "SHA")){
validate95.errors = [{instancePath:instancePath+"/authenticationProtocol",schemaPath:"#/components/schemas/SnmpUserCreation/properties/authenticationProtocol/enum",keyword:"enum",params:{allowedValues: schema74.properties.authenticationProtocol.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.privacyPassword !== undefined){
let data3 = data.privacyPassword;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data3 === "string"){
if(func0(data3) > 128){
validate95.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpUserCreation/properties/privacyPassword/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data3) < 8){
validate95.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpUserCreation/properties/privacyPassword/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"}];
return false;
}
else {
if(!pattern38.test(data3)){
validate95.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpUserCreation/properties/privacyPassword/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"+"\""}];
return false;
}
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpUserCreation/properties/privacyPassword/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.privacyProtocol !== undefined){
let data4 = data.privacyProtocol;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate95.errors = [{instancePath:instancePath+"/privacyProtocol",schemaPath:"#/components/schemas/SnmpUserCreation/properties/privacyProtocol/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data4 === "AES")){
validate95.errors = [{instancePath:instancePath+"/privacyProtocol",schemaPath:"#/components/schemas/SnmpUserCreation/properties/privacyProtocol/enum",keyword:"enum",params:{allowedValues: schema74.properties.privacyProtocol.enum},message:"must be equal to one of the allowed values"}];
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
}
else {
validate95.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpUserCreation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}

const check_components_parameters_SnmpUserId_schema = validate96;

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 31){
validate96.errors = [{instancePath,schemaPath:"#/components/parameters/SnmpUserId/schema/maxLength",keyword:"maxLength",params:{limit: 31},message:"must NOT have more than 31 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate96.errors = [{instancePath,schemaPath:"#/components/parameters/SnmpUserId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern37.test(data)){
validate96.errors = [{instancePath,schemaPath:"#/components/parameters/SnmpUserId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_-]*$"+"\""}];
return false;
}
}
}
}
else {
validate96.errors = [{instancePath,schemaPath:"#/components/parameters/SnmpUserId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}

const check_components_schemas_SnmpNotificationCreation = validate97;
const schema76 = {"type":"object","additionalProperties":false,"required":["address","port","authenticationPassword","privacyPassword","type"],"properties":{"address":{"type":"string","minLength":1,"maxLength":64,"pattern":"^(((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)|([a-fA-F0-9]{1,4}:){1,7}[a-fA-F0-9]{1,4})$"},"port":{"type":"integer","minimum":0,"maximum":65535},"authenticationPassword":{"type":"string","format":"password","minLength":8,"maxLength":128,"pattern":"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},"authenticationProtocol":{"type":"string","enum":["SHA"]},"privacyPassword":{"type":"string","format":"password","minLength":8,"maxLength":128,"pattern":"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},"privacyProtocol":{"type":"string","enum":["AES"]},"type":{"type":"string","enum":["trap","inform"]},"engineId":{"type":"string","minLength":10,"maxLength":64,"pattern":"^[0-9a-fA-F]{10}$|^[0-9a-fA-F]{12}$|^[0-9a-fA-F]{14}$|^[0-9a-fA-F]{16}$"}}};
const pattern41 = new RegExp("^(((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)|([a-fA-F0-9]{1,4}:){1,7}[a-fA-F0-9]{1,4})$", "u");
const pattern44 = new RegExp("^[0-9a-fA-F]{10}$|^[0-9a-fA-F]{12}$|^[0-9a-fA-F]{14}$|^[0-9a-fA-F]{16}$", "u");

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.address === undefined) && (missing0 = "address")) || ((data.port === undefined) && (missing0 = "port"))) || ((data.authenticationPassword === undefined) && (missing0 = "authenticationPassword"))) || ((data.privacyPassword === undefined) && (missing0 = "privacyPassword"))) || ((data.type === undefined) && (missing0 = "type"))){
validate97.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpNotificationCreation/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "address") || (key0 === "port")) || (key0 === "authenticationPassword")) || (key0 === "authenticationProtocol")) || (key0 === "privacyPassword")) || (key0 === "privacyProtocol")) || (key0 === "type")) || (key0 === "engineId"))){
validate97.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpNotificationCreation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.address !== undefined){
let data0 = data.address;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate97.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/address/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate97.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern41.test(data0)){
validate97.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/address/pattern",keyword:"pattern",params:{pattern: "^(((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)|([a-fA-F0-9]{1,4}:){1,7}[a-fA-F0-9]{1,4})$"},message:"must match pattern \""+"^(((25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)|([a-fA-F0-9]{1,4}:){1,7}[a-fA-F0-9]{1,4})$"+"\""}];
return false;
}
}
}
}
else {
validate97.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.port !== undefined){
let data1 = data.port;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate97.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
validate97.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate97.errors = [{instancePath:instancePath+"/port",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.authenticationPassword !== undefined){
let data2 = data.authenticationPassword;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 128){
validate97.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/authenticationPassword/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data2) < 8){
validate97.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/authenticationPassword/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"}];
return false;
}
else {
if(!pattern38.test(data2)){
validate97.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/authenticationPassword/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"+"\""}];
return false;
}
}
}
}
else {
validate97.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/authenticationPassword/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.authenticationProtocol !== undefined){
let data3 = data.authenticationProtocol;
const _errs8 = errors;
if(typeof data3 !== "string"){
validate97.errors = [{instancePath:instancePath+"/authenticationProtocol",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/authenticationProtocol/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data3 === "SHA")){
validate97.errors = [{instancePath:instancePath+"/authenticationProtocol",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/authenticationProtocol/enum",keyword:"enum",params:{allowedValues: schema76.properties.authenticationProtocol.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.privacyPassword !== undefined){
let data4 = data.privacyPassword;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data4 === "string"){
if(func0(data4) > 128){
validate97.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/privacyPassword/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data4) < 8){
validate97.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/privacyPassword/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"}];
return false;
}
else {
if(!pattern38.test(data4)){
validate97.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/privacyPassword/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"+"\""}];
return false;
}
}
}
}
else {
validate97.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/privacyPassword/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.privacyProtocol !== undefined){
let data5 = data.privacyProtocol;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate97.errors = [{instancePath:instancePath+"/privacyProtocol",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/privacyProtocol/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data5 === "AES")){
validate97.errors = [{instancePath:instancePath+"/privacyProtocol",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/privacyProtocol/enum",keyword:"enum",params:{allowedValues: schema76.properties.privacyProtocol.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data6 = data.type;
const _errs14 = errors;
if(typeof data6 !== "string"){
validate97.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data6 === "trap") || (data6 === "inform"))){
validate97.errors = [{instancePath:instancePath+"/type",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/type/enum",keyword:"enum",params:{allowedValues: schema76.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.engineId !== undefined){
let data7 = data.engineId;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(func0(data7) > 64){
validate97.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/engineId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data7) < 10){
validate97.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/engineId/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}];
return false;
}
else {
if(!pattern44.test(data7)){
validate97.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/engineId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{10}$|^[0-9a-fA-F]{12}$|^[0-9a-fA-F]{14}$|^[0-9a-fA-F]{16}$"},message:"must match pattern \""+"^[0-9a-fA-F]{10}$|^[0-9a-fA-F]{12}$|^[0-9a-fA-F]{14}$|^[0-9a-fA-F]{16}$"+"\""}];
return false;
}
}
}
}
else {
validate97.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpNotificationCreation/properties/engineId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
}
else {
validate97.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpNotificationCreation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}

const check_components_parameters_NotificationId_schema = validate98;

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 64){
validate98.errors = [{instancePath,schemaPath:"#/components/parameters/NotificationId/schema/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate98.errors = [{instancePath,schemaPath:"#/components/parameters/NotificationId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern33.test(data)){
validate98.errors = [{instancePath,schemaPath:"#/components/parameters/NotificationId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9.:-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9.:-]*$"+"\""}];
return false;
}
}
}
}
else {
validate98.errors = [{instancePath,schemaPath:"#/components/parameters/NotificationId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}

const check_components_schemas_UserCreation = validate99;
const pattern46 = new RegExp("^[a-zA-Z_][a-zA-Z0-9._-]{0,31}$", "u");
const pattern48 = new RegExp("^[a-zA-Z0-9_]*$", "u");
const pattern47 = new RegExp("^[a-zA-Z0-9_ -]*$", "u");

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate100.errors = [{instancePath,schemaPath:"#/components/schemas/FullName/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(!pattern47.test(data)){
validate100.errors = [{instancePath,schemaPath:"#/components/schemas/FullName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_ -]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_ -]*$"+"\""}];
return false;
}
}
}
else {
validate100.errors = [{instancePath,schemaPath:"#/components/schemas/FullName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate100.errors = vErrors;
return errors === 0;
}


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 254){
validate102.errors = [{instancePath,schemaPath:"#/components/schemas/Email/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"}];
return false;
}
}
else {
validate102.errors = [{instancePath,schemaPath:"#/components/schemas/Email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}

const pattern49 = new RegExp("^[a-zA-Z0-9_ $()*+./^\\[\\]{}!#%,:=@~&|;<>`?'\"-]*$", "u");

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 255){
validate104.errors = [{instancePath,schemaPath:"#/components/schemas/UserPassword/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters"}];
return false;
}
else {
if(func0(data) < 8){
validate104.errors = [{instancePath,schemaPath:"#/components/schemas/UserPassword/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"}];
return false;
}
else {
if(!pattern49.test(data)){
validate104.errors = [{instancePath,schemaPath:"#/components/schemas/UserPassword/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_ $()*+./^\\[\\]{}!#%,:=@~&|;<>`?'\"-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_ $()*+./^\\[\\]{}!#%,:=@~&|;<>`?'\"-]*$"+"\""}];
return false;
}
}
}
}
else {
validate104.errors = [{instancePath,schemaPath:"#/components/schemas/UserPassword/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
validate104.errors = vErrors;
return errors === 0;
}


function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.userId === undefined) && (missing0 = "userId")) || ((data.role === undefined) && (missing0 = "role"))) || ((data.password === undefined) && (missing0 = "password"))){
validate99.errors = [{instancePath,schemaPath:"#/components/schemas/UserCreation/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "userId") || (key0 === "fullName")) || (key0 === "email")) || (key0 === "role")) || (key0 === "password"))){
validate99.errors = [{instancePath,schemaPath:"#/components/schemas/UserCreation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.userId !== undefined){
let data0 = data.userId;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 32){
validate99.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/components/schemas/UserCreation/properties/userId/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate99.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/components/schemas/UserCreation/properties/userId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern46.test(data0)){
validate99.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/components/schemas/UserCreation/properties/userId/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z_][a-zA-Z0-9._-]{0,31}$"},message:"must match pattern \""+"^[a-zA-Z_][a-zA-Z0-9._-]{0,31}$"+"\""}];
return false;
}
}
}
}
else {
validate99.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/components/schemas/UserCreation/properties/userId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fullName !== undefined){
const _errs4 = errors;
if(!(validate100(data.fullName, {instancePath:instancePath+"/fullName",parentData:data,parentDataProperty:"fullName",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
const _errs5 = errors;
if(!(validate102(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
let data3 = data.role;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(func0(data3) > 64){
validate99.errors = [{instancePath:instancePath+"/role",schemaPath:"#/components/schemas/UserCreation/properties/role/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(!pattern48.test(data3)){
validate99.errors = [{instancePath:instancePath+"/role",schemaPath:"#/components/schemas/UserCreation/properties/role/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_]*$"+"\""}];
return false;
}
}
}
else {
validate99.errors = [{instancePath:instancePath+"/role",schemaPath:"#/components/schemas/UserCreation/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
const _errs8 = errors;
if(!(validate104(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
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
}
else {
validate99.errors = [{instancePath,schemaPath:"#/components/schemas/UserCreation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate99.errors = vErrors;
return errors === 0;
}

const check_components_parameters_UserId_schema = validate106;
const pattern50 = new RegExp("^[a-zA-Z_][a-zA-Z0-9_.-]*$", "u");

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate106.errors = [{instancePath,schemaPath:"#/components/parameters/UserId/schema/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate106.errors = [{instancePath,schemaPath:"#/components/parameters/UserId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern50.test(data)){
validate106.errors = [{instancePath,schemaPath:"#/components/parameters/UserId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z_][a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z_][a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate106.errors = [{instancePath,schemaPath:"#/components/parameters/UserId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}

const check_components_schemas_UserReplacement = validate107;

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 64){
validate108.errors = [{instancePath,schemaPath:"#/components/schemas/UserRoleName/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate108.errors = [{instancePath,schemaPath:"#/components/schemas/UserRoleName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern48.test(data)){
validate108.errors = [{instancePath,schemaPath:"#/components/schemas/UserRoleName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_]*$"+"\""}];
return false;
}
}
}
}
else {
validate108.errors = [{instancePath,schemaPath:"#/components/schemas/UserRoleName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
}


function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.role === undefined) && (missing0 = "role")) || ((data.fullName === undefined) && (missing0 = "fullName"))){
validate107.errors = [{instancePath,schemaPath:"#/components/schemas/UserReplacement/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "role") || (key0 === "fullName")) || (key0 === "email"))){
validate107.errors = [{instancePath,schemaPath:"#/components/schemas/UserReplacement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.role !== undefined){
const _errs2 = errors;
if(!(validate108(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fullName !== undefined){
const _errs3 = errors;
if(!(validate100(data.fullName, {instancePath:instancePath+"/fullName",parentData:data,parentDataProperty:"fullName",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
const _errs4 = errors;
if(!(validate102(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
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
}
else {
validate107.errors = [{instancePath,schemaPath:"#/components/schemas/UserReplacement/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate107.errors = vErrors;
return errors === 0;
}

const check_components_schemas_UserChange = validate112;

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "role") || (key0 === "fullName")) || (key0 === "email"))){
validate112.errors = [{instancePath,schemaPath:"#/components/schemas/UserChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.role !== undefined){
const _errs2 = errors;
if(!(validate108(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fullName !== undefined){
const _errs3 = errors;
if(!(validate100(data.fullName, {instancePath:instancePath+"/fullName",parentData:data,parentDataProperty:"fullName",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
const _errs4 = errors;
if(!(validate102(data.email, {instancePath:instancePath+"/email",parentData:data,parentDataProperty:"email",rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
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
validate112.errors = [{instancePath,schemaPath:"#/components/schemas/UserChange/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate112.errors = vErrors;
return errors === 0;
}

const check_components_parameters_UserActionId_schema = validate116;

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(func0(data) > 32){
validate116.errors = [{instancePath,schemaPath:"#/components/parameters/UserActionId/schema/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data) < 1){
validate116.errors = [{instancePath,schemaPath:"#/components/parameters/UserActionId/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern5.test(data)){
validate116.errors = [{instancePath,schemaPath:"#/components/parameters/UserActionId/schema/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_.-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_.-]*$"+"\""}];
return false;
}
}
}
}
else {
validate116.errors = [{instancePath,schemaPath:"#/components/parameters/UserActionId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate116.errors = vErrors;
return errors === 0;
}

const check_components_schemas_UserActionInput = validate117;

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "password") || (key0 === "currentPassword"))){
validate117.errors = [{instancePath,schemaPath:"#/components/schemas/UserActionInput/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.password !== undefined){
const _errs2 = errors;
if(!(validate104(data.password, {instancePath:instancePath+"/password",parentData:data,parentDataProperty:"password",rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currentPassword !== undefined){
const _errs3 = errors;
if(!(validate32(data.currentPassword, {instancePath:instancePath+"/currentPassword",parentData:data,parentDataProperty:"currentPassword",rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate117.errors = [{instancePath,schemaPath:"#/components/schemas/UserActionInput/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate117.errors = vErrors;
return errors === 0;
}

const check_components_schemas_UserCertificateCreation = validate120;

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.certificate === undefined) && (missing0 = "certificate")){
validate120.errors = [{instancePath,schemaPath:"#/components/schemas/UserCertificateCreation/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "certificate")){
validate120.errors = [{instancePath,schemaPath:"#/components/schemas/UserCertificateCreation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.certificate !== undefined){
let data0 = data.certificate;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 8192){
validate120.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/UserCertificateCreation/properties/certificate/maxLength",keyword:"maxLength",params:{limit: 8192},message:"must NOT have more than 8192 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate120.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/UserCertificateCreation/properties/certificate/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate120.errors = [{instancePath:instancePath+"/certificate",schemaPath:"#/components/schemas/UserCertificateCreation/properties/certificate/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
}
else {
validate120.errors = [{instancePath,schemaPath:"#/components/schemas/UserCertificateCreation/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate120.errors = vErrors;
return errors === 0;
}

const check_components_parameters_FileOwnerId_schema = validate121;

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate121.errors = [{instancePath,schemaPath:"#/components/parameters/FileOwnerId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate121.errors = vErrors;
return errors === 0;
}

const check_components_parameters_UserFileId_schema = validate122;

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
validate122.errors = [{instancePath,schemaPath:"#/components/parameters/UserFileId/schema/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate122.errors = vErrors;
return errors === 0;
}

const check_components_schemas_BlocklistChange = validate123;

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "maxInfractionCount") || (key0 === "timeoutStart")) || (key0 === "timeoutMultiplier")) || (key0 === "severity"))){
validate123.errors = [{instancePath,schemaPath:"#/components/schemas/BlocklistChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.maxInfractionCount !== undefined){
let data0 = data.maxInfractionCount;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate123.errors = [{instancePath:instancePath+"/maxInfractionCount",schemaPath:"#/components/schemas/BlocklistChange/properties/maxInfractionCount/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000 || isNaN(data0)){
validate123.errors = [{instancePath:instancePath+"/maxInfractionCount",schemaPath:"#/components/schemas/BlocklistChange/properties/maxInfractionCount/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate123.errors = [{instancePath:instancePath+"/maxInfractionCount",schemaPath:"#/components/schemas/BlocklistChange/properties/maxInfractionCount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.timeoutStart !== undefined){
let data1 = data.timeoutStart;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate123.errors = [{instancePath:instancePath+"/timeoutStart",schemaPath:"#/components/schemas/BlocklistChange/properties/timeoutStart/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
validate123.errors = [{instancePath:instancePath+"/timeoutStart",schemaPath:"#/components/schemas/BlocklistChange/properties/timeoutStart/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate123.errors = [{instancePath:instancePath+"/timeoutStart",schemaPath:"#/components/schemas/BlocklistChange/properties/timeoutStart/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
if(data.timeoutMultiplier !== undefined){
let data2 = data.timeoutMultiplier;
const _errs6 = errors;
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
validate123.errors = [{instancePath:instancePath+"/timeoutMultiplier",schemaPath:"#/components/schemas/BlocklistChange/properties/timeoutMultiplier/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate123.errors = [{instancePath:instancePath+"/timeoutMultiplier",schemaPath:"#/components/schemas/BlocklistChange/properties/timeoutMultiplier/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate123.errors = [{instancePath:instancePath+"/timeoutMultiplier",schemaPath:"#/components/schemas/BlocklistChange/properties/timeoutMultiplier/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
let data3 = data.severity;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate123.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/components/schemas/BlocklistChange/properties/severity/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
validate123.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/components/schemas/BlocklistChange/properties/severity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate123.errors = [{instancePath:instancePath+"/severity",schemaPath:"#/components/schemas/BlocklistChange/properties/severity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
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
}
}
}
}
}
else {
validate123.errors = [{instancePath,schemaPath:"#/components/schemas/BlocklistChange/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate123.errors = vErrors;
return errors === 0;
}

const check_components_schemas_SnmpTrapConfiguration = validate124;
const schema92 = {"type":"object","additionalProperties":false,"required":["address","securityName","engineId","authenticationPassword","authenticationProtocol","privacyPassword","privacyProtocol"],"properties":{"address":{"type":"string","minLength":1,"maxLength":64,"pattern":"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$"},"securityName":{"type":"string","minLength":1,"maxLength":32,"pattern":"^[a-zA-Z0-9_-]*$"},"engineId":{"type":"string","minLength":10,"maxLength":64,"pattern":"^[0-9a-fA-F]{10}$|^[0-9a-fA-F]{12}$|^[0-9a-fA-F]{14}$|^[0-9a-fA-F]{16}$"},"authenticationPassword":{"type":"string","format":"password","minLength":8,"maxLength":128,"pattern":"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},"authenticationProtocol":{"type":"string","enum":["SHA"]},"privacyPassword":{"type":"string","format":"password","minLength":8,"maxLength":128,"pattern":"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},"privacyProtocol":{"type":"string","enum":["AES"]}}};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.address === undefined) && (missing0 = "address")) || ((data.securityName === undefined) && (missing0 = "securityName"))) || ((data.engineId === undefined) && (missing0 = "engineId"))) || ((data.authenticationPassword === undefined) && (missing0 = "authenticationPassword"))) || ((data.authenticationProtocol === undefined) && (missing0 = "authenticationProtocol"))) || ((data.privacyPassword === undefined) && (missing0 = "privacyPassword"))) || ((data.privacyProtocol === undefined) && (missing0 = "privacyProtocol"))){
validate124.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpTrapConfiguration/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "address") || (key0 === "securityName")) || (key0 === "engineId")) || (key0 === "authenticationPassword")) || (key0 === "authenticationProtocol")) || (key0 === "privacyPassword")) || (key0 === "privacyProtocol"))){
validate124.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpTrapConfiguration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.address !== undefined){
let data0 = data.address;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate124.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/address/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate124.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern32.test(data0)){
validate124.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/address/pattern",keyword:"pattern",params:{pattern: "^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$"},message:"must match pattern \""+"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$"+"\""}];
return false;
}
}
}
}
else {
validate124.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.securityName !== undefined){
let data1 = data.securityName;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 32){
validate124.errors = [{instancePath:instancePath+"/securityName",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/securityName/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data1) < 1){
validate124.errors = [{instancePath:instancePath+"/securityName",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/securityName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern37.test(data1)){
validate124.errors = [{instancePath:instancePath+"/securityName",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/securityName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_-]*$"+"\""}];
return false;
}
}
}
}
else {
validate124.errors = [{instancePath:instancePath+"/securityName",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/securityName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.engineId !== undefined){
let data2 = data.engineId;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 64){
validate124.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/engineId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data2) < 10){
validate124.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/engineId/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}];
return false;
}
else {
if(!pattern44.test(data2)){
validate124.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/engineId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{10}$|^[0-9a-fA-F]{12}$|^[0-9a-fA-F]{14}$|^[0-9a-fA-F]{16}$"},message:"must match pattern \""+"^[0-9a-fA-F]{10}$|^[0-9a-fA-F]{12}$|^[0-9a-fA-F]{14}$|^[0-9a-fA-F]{16}$"+"\""}];
return false;
}
}
}
}
else {
validate124.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/engineId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authenticationPassword !== undefined){
let data3 = data.authenticationPassword;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data3 === "string"){
if(func0(data3) > 128){
validate124.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/authenticationPassword/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data3) < 8){
validate124.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/authenticationPassword/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"}];
return false;
}
else {
if(!pattern38.test(data3)){
validate124.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/authenticationPassword/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"+"\""}];
return false;
}
}
}
}
else {
validate124.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/authenticationPassword/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.authenticationProtocol !== undefined){
let data4 = data.authenticationProtocol;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate124.errors = [{instancePath:instancePath+"/authenticationProtocol",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/authenticationProtocol/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data4 === "SHA")){
validate124.errors = [{instancePath:instancePath+"/authenticationProtocol",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/authenticationProtocol/enum",keyword:"enum",params:{allowedValues: schema92.properties.authenticationProtocol.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.privacyPassword !== undefined){
let data5 = data.privacyPassword;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data5 === "string"){
if(func0(data5) > 128){
validate124.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/privacyPassword/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data5) < 8){
validate124.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/privacyPassword/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"}];
return false;
}
else {
if(!pattern38.test(data5)){
validate124.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/privacyPassword/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"+"\""}];
return false;
}
}
}
}
else {
validate124.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/privacyPassword/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.privacyProtocol !== undefined){
let data6 = data.privacyProtocol;
const _errs14 = errors;
if(typeof data6 !== "string"){
validate124.errors = [{instancePath:instancePath+"/privacyProtocol",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/privacyProtocol/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data6 === "AES")){
validate124.errors = [{instancePath:instancePath+"/privacyProtocol",schemaPath:"#/components/schemas/SnmpTrapConfiguration/properties/privacyProtocol/enum",keyword:"enum",params:{allowedValues: schema92.properties.privacyProtocol.enum},message:"must be equal to one of the allowed values"}];
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
validate124.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpTrapConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate124.errors = vErrors;
return errors === 0;
}

const check_components_schemas_SnmpTrapChange = validate125;
const schema93 = {"type":"object","additionalProperties":false,"properties":{"address":{"type":"string","minLength":1,"maxLength":64,"pattern":"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$"},"securityName":{"type":"string","minLength":1,"maxLength":32,"pattern":"^[a-zA-Z0-9_-]*$"},"engineId":{"type":"string","minLength":10,"maxLength":64,"pattern":"^[0-9a-fA-F]{10}$|^[0-9a-fA-F]{12}$|^[0-9a-fA-F]{14}$|^[0-9a-fA-F]{16}$"},"authenticationPassword":{"type":"string","format":"password","minLength":8,"maxLength":128,"pattern":"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},"authenticationProtocol":{"type":"string","enum":["SHA"]},"privacyPassword":{"type":"string","format":"password","minLength":8,"maxLength":128,"pattern":"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},"privacyProtocol":{"type":"string","enum":["AES"]}}};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "address") || (key0 === "securityName")) || (key0 === "engineId")) || (key0 === "authenticationPassword")) || (key0 === "authenticationProtocol")) || (key0 === "privacyPassword")) || (key0 === "privacyProtocol"))){
validate125.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpTrapChange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.address !== undefined){
let data0 = data.address;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func0(data0) > 64){
validate125.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/SnmpTrapChange/properties/address/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data0) < 1){
validate125.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/SnmpTrapChange/properties/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern32.test(data0)){
validate125.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/SnmpTrapChange/properties/address/pattern",keyword:"pattern",params:{pattern: "^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$"},message:"must match pattern \""+"^(((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])|([a-fA-F0-9]{1,4}:){7}[a-fA-F0-9]{1,4}|[a-zA-Z0-9]([a-zA-Z0-9.-]{0,62}[a-zA-Z0-9])?)$"+"\""}];
return false;
}
}
}
}
else {
validate125.errors = [{instancePath:instancePath+"/address",schemaPath:"#/components/schemas/SnmpTrapChange/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.securityName !== undefined){
let data1 = data.securityName;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func0(data1) > 32){
validate125.errors = [{instancePath:instancePath+"/securityName",schemaPath:"#/components/schemas/SnmpTrapChange/properties/securityName/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
else {
if(func0(data1) < 1){
validate125.errors = [{instancePath:instancePath+"/securityName",schemaPath:"#/components/schemas/SnmpTrapChange/properties/securityName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern37.test(data1)){
validate125.errors = [{instancePath:instancePath+"/securityName",schemaPath:"#/components/schemas/SnmpTrapChange/properties/securityName/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_-]*$"+"\""}];
return false;
}
}
}
}
else {
validate125.errors = [{instancePath:instancePath+"/securityName",schemaPath:"#/components/schemas/SnmpTrapChange/properties/securityName/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.engineId !== undefined){
let data2 = data.engineId;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func0(data2) > 64){
validate125.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpTrapChange/properties/engineId/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
else {
if(func0(data2) < 10){
validate125.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpTrapChange/properties/engineId/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"}];
return false;
}
else {
if(!pattern44.test(data2)){
validate125.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpTrapChange/properties/engineId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{10}$|^[0-9a-fA-F]{12}$|^[0-9a-fA-F]{14}$|^[0-9a-fA-F]{16}$"},message:"must match pattern \""+"^[0-9a-fA-F]{10}$|^[0-9a-fA-F]{12}$|^[0-9a-fA-F]{14}$|^[0-9a-fA-F]{16}$"+"\""}];
return false;
}
}
}
}
else {
validate125.errors = [{instancePath:instancePath+"/engineId",schemaPath:"#/components/schemas/SnmpTrapChange/properties/engineId/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authenticationPassword !== undefined){
let data3 = data.authenticationPassword;
const _errs8 = errors;
if(errors === _errs8){
if(errors === _errs8){
if(typeof data3 === "string"){
if(func0(data3) > 128){
validate125.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpTrapChange/properties/authenticationPassword/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data3) < 8){
validate125.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpTrapChange/properties/authenticationPassword/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"}];
return false;
}
else {
if(!pattern38.test(data3)){
validate125.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpTrapChange/properties/authenticationPassword/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"+"\""}];
return false;
}
}
}
}
else {
validate125.errors = [{instancePath:instancePath+"/authenticationPassword",schemaPath:"#/components/schemas/SnmpTrapChange/properties/authenticationPassword/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.authenticationProtocol !== undefined){
let data4 = data.authenticationProtocol;
const _errs10 = errors;
if(typeof data4 !== "string"){
validate125.errors = [{instancePath:instancePath+"/authenticationProtocol",schemaPath:"#/components/schemas/SnmpTrapChange/properties/authenticationProtocol/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data4 === "SHA")){
validate125.errors = [{instancePath:instancePath+"/authenticationProtocol",schemaPath:"#/components/schemas/SnmpTrapChange/properties/authenticationProtocol/enum",keyword:"enum",params:{allowedValues: schema93.properties.authenticationProtocol.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.privacyPassword !== undefined){
let data5 = data.privacyPassword;
const _errs12 = errors;
if(errors === _errs12){
if(errors === _errs12){
if(typeof data5 === "string"){
if(func0(data5) > 128){
validate125.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpTrapChange/properties/privacyPassword/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters"}];
return false;
}
else {
if(func0(data5) < 8){
validate125.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpTrapChange/properties/privacyPassword/minLength",keyword:"minLength",params:{limit: 8},message:"must NOT have fewer than 8 characters"}];
return false;
}
else {
if(!pattern38.test(data5)){
validate125.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpTrapChange/properties/privacyPassword/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"},message:"must match pattern \""+"^[a-zA-Z0-9_ $()\\[\\]{}*+./^!#%,:=@~?'-]*$"+"\""}];
return false;
}
}
}
}
else {
validate125.errors = [{instancePath:instancePath+"/privacyPassword",schemaPath:"#/components/schemas/SnmpTrapChange/properties/privacyPassword/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.privacyProtocol !== undefined){
let data6 = data.privacyProtocol;
const _errs14 = errors;
if(typeof data6 !== "string"){
validate125.errors = [{instancePath:instancePath+"/privacyProtocol",schemaPath:"#/components/schemas/SnmpTrapChange/properties/privacyProtocol/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(data6 === "AES")){
validate125.errors = [{instancePath:instancePath+"/privacyProtocol",schemaPath:"#/components/schemas/SnmpTrapChange/properties/privacyProtocol/enum",keyword:"enum",params:{allowedValues: schema93.properties.privacyProtocol.enum},message:"must be equal to one of the allowed values"}];
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
validate125.errors = [{instancePath,schemaPath:"#/components/schemas/SnmpTrapChange/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate125.errors = vErrors;
return errors === 0;
}

export const requests14 = {
  openSession: {
    parameters: [],
    bodies: { 'json': check_components_schemas_EmptyObject },
  },
  closeSession: {
    parameters: [],
    bodies: {},
  },
  createLoginChallenge: {
    parameters: [],
    bodies: { 'json': check_components_schemas_LoginChallengeRequest },
  },
  loginUser: {
    parameters: [],
    bodies: { 'json': check_components_schemas_UserLogin },
  },
  listTasks: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  deleteTasks: {
    parameters: [],
    bodies: {},
  },
  getTask: {
    parameters: [
      { name: 'taskid', in: 'path', required: true, type: 'string', check: check_components_parameters_TaskId_schema },
    ],
    bodies: {},
  },
  getTaskResponse: {
    parameters: [
      { name: 'taskid', in: 'path', required: true, type: 'string', check: check_components_parameters_TaskId_schema },
    ],
    bodies: {},
  },
  listTaskActions: {
    parameters: [
      { name: 'taskid', in: 'path', required: true, type: 'string', check: check_components_parameters_TaskId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  performTaskAction: {
    parameters: [
      { name: 'taskid', in: 'path', required: true, type: 'string', check: check_components_parameters_TaskId_schema },
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_EmptyObject },
  },
  getAppliance: {
    parameters: [],
    bodies: {},
  },
  getNtls: {
    parameters: [],
    bodies: {},
  },
  listNtlsClients: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  registerNtlsClient: {
    parameters: [],
    bodies: { 'json': check_components_schemas_NtlsClientRegistration },
  },
  getNtlsClient: {
    parameters: [
      { name: 'clientid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtlsClientId_schema },
    ],
    bodies: {},
  },
  deleteNtlsClient: {
    parameters: [
      { name: 'clientid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtlsClientId_schema },
    ],
    bodies: {},
  },
  listNtlsClientActions: {
    parameters: [
      { name: 'clientid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtlsClientId_schema },
    ],
    bodies: {},
  },
  listNtlsClientLinks: {
    parameters: [
      { name: 'clientid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtlsClientId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  createNtlsClientLink: {
    parameters: [
      { name: 'clientid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtlsClientId_schema },
    ],
    bodies: { 'json': check_components_schemas_NtlsLinkCreation },
  },
  getNtlsClientLink: {
    parameters: [
      { name: 'clientid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtlsClientId_schema },
      { name: 'linkid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtlsLinkId_schema },
    ],
    bodies: {},
  },
  deleteNtlsClientLink: {
    parameters: [
      { name: 'clientid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtlsClientId_schema },
      { name: 'linkid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtlsLinkId_schema },
    ],
    bodies: {},
  },
  listApplianceActions: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  performApplianceAction: {
    parameters: [
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_ApplianceActionInput },
  },
  getCpu: {
    parameters: [],
    bodies: {},
  },
  listCpuProcesses: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  listProcesses: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  getMemory: {
    parameters: [],
    bodies: {},
  },
  getDisk: {
    parameters: [],
    bodies: {},
  },
  listDiskPartitions: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  getDiskPartition: {
    parameters: [
      { name: 'id', in: 'path', required: true, type: 'string', check: check_components_parameters_DiskPartitionId_schema },
    ],
    bodies: {},
  },
  listSensors: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  getSensor: {
    parameters: [
      { name: 'sensorid', in: 'path', required: true, type: 'string', check: check_components_parameters_SensorId_schema },
    ],
    bodies: {},
  },
  createLogMessage: {
    parameters: [],
    bodies: { 'json': check_components_schemas_LogMessage },
  },
  listServices: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  getService: {
    parameters: [
      { name: 'serviceid', in: 'path', required: true, type: 'string', check: check_components_parameters_ServiceId_schema },
    ],
    bodies: {},
  },
  changeService: {
    parameters: [
      { name: 'serviceid', in: 'path', required: true, type: 'string', check: check_components_parameters_ServiceId_schema },
    ],
    bodies: { 'json': check_components_schemas_ServiceChange },
  },
  performServiceAction: {
    parameters: [
      { name: 'serviceid', in: 'path', required: true, type: 'string', check: check_components_parameters_ServiceId_schema },
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ServiceActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_ServiceActionInput },
  },
  getSsh: {
    parameters: [],
    bodies: {},
  },
  changeSsh: {
    parameters: [],
    bodies: { 'json': check_components_schemas_SshChange },
  },
  performSshAction: {
    parameters: [
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_EmptyObject },
  },
  getWebServer: {
    parameters: [],
    bodies: {},
  },
  changeWebServer: {
    parameters: [],
    bodies: { 'json': check_components_schemas_WebServerChange },
  },
  listWebServerActions: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  listPackageFiles: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  createPackageFile: {
    parameters: [
      { name: 'VerifyOnly', in: 'query', required: false, type: 'boolean', check: check_components_parameters_VerifyOnly_schema },
    ],
    bodies: { 'json': check_components_schemas_PackageFile },
  },
  listPackages: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  listUpgrades: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  createUpgrade: {
    parameters: [],
    bodies: { 'json': check_components_schemas_UpgradeFile, 'octet-stream': check_components_schemas_UpgradeUpload },
  },
  getUpgrade: {
    parameters: [
      { name: 'upgradeid', in: 'path', required: true, type: 'string', check: check_components_parameters_UpgradeId_schema },
    ],
    bodies: {},
  },
  getCluster: {
    parameters: [],
    bodies: {},
  },
  getConfig: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  createCluster: {
    parameters: [],
    bodies: { 'json': check_components_schemas_ClusterCreation },
  },
  listClusterMembers: {
    parameters: [
      { name: 'clusterID', in: 'path', required: true, type: 'string', check: check_components_parameters_ClusterId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  listHsms: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  getHsm: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
    ],
    bodies: {},
  },
  initializeHsm: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
    ],
    bodies: { 'json': check_components_schemas_HsmInitialization },
  },
  loginHsm: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
    ],
    bodies: { 'json': check_components_schemas_HsmLogin },
  },
  logoutHsm: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
    ],
    bodies: { 'json': check_components_schemas_EmptyObject },
  },
  listHsmActions: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  performHsmAction: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_HsmActionInput },
  },
  getHsmMetrics: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  getHsmUtilization: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
    ],
    bodies: {},
  },
  listUtilizationBins: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  getHsmCounter: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
    ],
    bodies: {},
  },
  getHsmStorageSpace: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
    ],
    bodies: {},
  },
  listHsmLicenses: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  listHsmPolicies: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  getHsmPolicy: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'policyid', in: 'path', required: true, type: 'string', check: check_components_parameters_PolicyId_schema },
    ],
    bodies: {},
  },
  getHsmCertificate: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'type', in: 'query', required: false, type: 'string', check: check_components_parameters_CertificateType_schema },
    ],
    bodies: {},
  },
  getHsmTamper: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
    ],
    bodies: {},
  },
  listTamperActions: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  performTamperAction: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_EmptyObject },
  },
  getPed: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'pedid', in: 'path', required: true, type: 'string', check: check_components_parameters_PedId_schema },
    ],
    bodies: {},
  },
  listPedActions: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'pedid', in: 'path', required: true, type: 'string', check: check_components_parameters_PedId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  performPedAction: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'pedid', in: 'path', required: true, type: 'string', check: check_components_parameters_PedId_schema },
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_PedActionInput },
  },
  getHsmFirmware: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
    ],
    bodies: {},
  },
  listFirmwareActions: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  performFirmwareAction: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_EmptyObject },
  },
  createIndirectResponse: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
    ],
    bodies: { 'json': check_components_schemas_IndirectResponseOrder },
  },
  listHsmRoles: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  getHsmRole: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_RoleId_schema },
    ],
    bodies: {},
  },
  changeHsmRolePassword: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_RoleId_schema },
    ],
    bodies: { 'json': check_components_schemas_HsmRolePasswordChange },
  },
  listHsmRoleActions: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_RoleId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  performHsmRoleAction: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_RoleId_schema },
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_HsmRoleActionInput },
  },
  listPartitionRoles: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  getPartitionRole: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_RoleId_schema },
    ],
    bodies: {},
  },
  initializePartitionRole: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_RoleId_schema },
    ],
    bodies: { 'json': check_components_schemas_PartitionRoleInitialization },
  },
  changePartitionRolePassword: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_RoleId_schema },
    ],
    bodies: { 'json': check_components_schemas_PartitionRolePasswordChange },
  },
  listPartitionRoleActions: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_RoleId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  performPartitionRoleAction: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
      { name: 'roleid', in: 'path', required: true, type: 'string', check: check_components_parameters_RoleId_schema },
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_ActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_PartitionRoleActionInput },
  },
  listPartitions: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  createPartition: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
    ],
    bodies: { 'json': check_components_schemas_PartitionCreation },
  },
  getPartition: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
    ],
    bodies: {},
  },
  initializePartition: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
    ],
    bodies: { 'json': check_components_schemas_PartitionInitialization },
  },
  deletePartition: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
    ],
    bodies: {},
  },
  loginPartition: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
    ],
    bodies: { 'json': check_components_schemas_PartitionLogin },
  },
  logoutPartition: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
    ],
    bodies: { 'json': check_components_schemas_EmptyObject },
  },
  listPartitionPolicies: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  createPolicyTemplate: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
    ],
    bodies: { 'json': check_components_schemas_PolicyTemplateFile },
  },
  getPartitionSff: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
    ],
    bodies: {},
  },
  changePartitionStc: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
    ],
    bodies: { 'json': check_components_schemas_StcSettings },
  },
  createStcClient: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
    ],
    bodies: { 'json': check_components_schemas_StcClientRegistration },
  },
  getStcClient: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
      { name: 'clientid', in: 'path', required: true, type: 'string', check: check_components_parameters_StcClientId_schema },
    ],
    bodies: {},
  },
  createIndirectChallenge: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
    ],
    bodies: { 'json': check_components_schemas_IndirectChallengeOrder },
  },
  getIndirectChallenge: {
    parameters: [
      { name: 'hsmid', in: 'path', required: true, type: 'string', check: check_components_parameters_HsmId_schema },
      { name: 'partitionid', in: 'path', required: true, type: 'string', check: check_components_parameters_PartitionId_schema },
      { name: 'challengeid', in: 'path', required: true, type: 'string', check: check_components_parameters_ChallengeId_schema },
    ],
    bodies: {},
  },
  getNetwork: {
    parameters: [],
    bodies: {},
  },
  performNetworkAction: {
    parameters: [
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_NetworkActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_PingInput },
  },
  listNetworkDevices: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  getNetworkDevice: {
    parameters: [
      { name: 'deviceid', in: 'path', required: true, type: 'string', check: check_components_parameters_DeviceId_schema },
    ],
    bodies: {},
  },
  getNetworkDeviceStats: {
    parameters: [
      { name: 'deviceid', in: 'path', required: true, type: 'string', check: check_components_parameters_DeviceId_schema },
    ],
    bodies: {},
  },
  performNetworkDeviceAction: {
    parameters: [
      { name: 'deviceid', in: 'path', required: true, type: 'string', check: check_components_parameters_DeviceId_schema },
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_BondActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_BondActionInput },
  },
  getMeasurementStats: {
    parameters: [
      { name: 'deviceid', in: 'path', required: true, type: 'string', check: check_components_parameters_DeviceId_schema },
      { name: 'duration', in: 'query', required: false, type: 'string', check: check_components_parameters_MeasurementDuration_schema },
    ],
    bodies: {},
  },
  getMeasurement: {
    parameters: [],
    bodies: {},
  },
  getTime: {
    parameters: [],
    bodies: {},
  },
  replaceTime: {
    parameters: [],
    bodies: { 'json': check_components_schemas_TimeSetting },
  },
  changeTime: {
    parameters: [],
    bodies: { 'json': check_components_schemas_TimeChange },
  },
  getNtp: {
    parameters: [],
    bodies: {},
  },
  getNtpStatus: {
    parameters: [],
    bodies: {},
  },
  listNtpServers: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  createNtpServer: {
    parameters: [],
    bodies: { 'json': check_components_schemas_AutokeyNtpServerCreation },
  },
  getNtpServer: {
    parameters: [
      { name: 'serverid', in: 'path', required: true, type: 'string', check: check_components_parameters_ServerId_schema },
    ],
    bodies: {},
  },
  replaceNtpServer: {
    parameters: [
      { name: 'serverid', in: 'path', required: true, type: 'string', check: check_components_parameters_ServerId_schema },
    ],
    bodies: { 'json': check_components_schemas_AutokeyNtpServerSettings },
  },
  performNtpAction: {
    parameters: [
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_NtpActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_NamedServerInput },
  },
  getSyslog: {
    parameters: [],
    bodies: {},
  },
  listSyslogLogs: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  getSyslogLog: {
    parameters: [
      { name: 'logid', in: 'path', required: true, type: 'string', check: check_components_parameters_LogId_schema },
    ],
    bodies: {},
  },
  listRemoteHosts: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  getSnmp: {
    parameters: [],
    bodies: {},
  },
  createSnmpUser: {
    parameters: [],
    bodies: { 'json': check_components_schemas_SnmpUserCreation },
  },
  getSnmpUser: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: check_components_parameters_SnmpUserId_schema },
    ],
    bodies: {},
  },
  createSnmpNotification: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: check_components_parameters_SnmpUserId_schema },
    ],
    bodies: { 'json': check_components_schemas_SnmpNotificationCreation },
  },
  getSnmpNotification: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: check_components_parameters_SnmpUserId_schema },
      { name: 'notificationid', in: 'path', required: true, type: 'string', check: check_components_parameters_NotificationId_schema },
    ],
    bodies: {},
  },
  listUsers: {
    parameters: [
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  createUser: {
    parameters: [],
    bodies: { 'json': check_components_schemas_UserCreation },
  },
  getUser: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: check_components_parameters_UserId_schema },
    ],
    bodies: {},
  },
  replaceUser: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: check_components_parameters_UserId_schema },
    ],
    bodies: { 'json': check_components_schemas_UserReplacement },
  },
  changeUser: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: check_components_parameters_UserId_schema },
    ],
    bodies: { 'json': check_components_schemas_UserChange },
  },
  deleteUser: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: check_components_parameters_UserId_schema },
    ],
    bodies: {},
  },
  performUserAction: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: check_components_parameters_UserId_schema },
      { name: 'actionid', in: 'path', required: true, type: 'string', check: check_components_parameters_UserActionId_schema },
    ],
    bodies: { 'json': check_components_schemas_UserActionInput },
  },
  createUserCertificate: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: check_components_parameters_UserId_schema },
    ],
    bodies: { 'json': check_components_schemas_UserCertificateCreation },
  },
  listUserFiles: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: check_components_parameters_FileOwnerId_schema },
      { name: 'limit', in: 'query', required: false, type: 'integer', check: check_components_parameters_Limit_schema },
      { name: 'offset', in: 'query', required: false, type: 'integer', check: check_components_parameters_Offset_schema },
    ],
    bodies: {},
  },
  createUserFile: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: check_components_parameters_UserId_schema },
    ],
    bodies: {},
  },
  getUserFile: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: check_components_parameters_FileOwnerId_schema },
      { name: 'fileid', in: 'path', required: true, type: 'string', check: check_components_parameters_UserFileId_schema },
    ],
    bodies: {},
  },
  getUserFileArchive: {
    parameters: [
      { name: 'userid', in: 'path', required: true, type: 'string', check: check_components_parameters_FileOwnerId_schema },
      { name: 'fileid', in: 'path', required: true, type: 'string', check: check_components_parameters_UserFileId_schema },
    ],
    bodies: {},
  },
  getBlocklist: {
    parameters: [],
    bodies: {},
  },
  replaceBlocklist: {
    parameters: [],
    bodies: { 'json': check_components_schemas_BlocklistChange },
  },
  changeBlocklist: {
    parameters: [],
    bodies: { 'json': check_components_schemas_BlocklistChange },
  },
  replaceSnmpTrap: {
    parameters: [],
    bodies: { 'json': check_components_schemas_SnmpTrapConfiguration },
  },
  changeSnmpTrap: {
    parameters: [],
    bodies: { 'json': check_components_schemas_SnmpTrapChange },
  },
};
