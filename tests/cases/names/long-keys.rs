// src/client.rs

use crate::api::API;
use crate::runtime::{Client, ClientBuilder};

impl Client {
    /// Returns a builder of clients for the Long keys API.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::for_api(&API)
    }
}

// src/types/api_v2010_account_available_phone_number_available_phone_number_toll_free.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiV2010AccountAvailablePhoneNumberAvailablePhoneNumberTollFree {
    pub b: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    ApiV2010AccountAvailablePhoneNumberAvailablePhoneNumberTollFree,
    "b" => b: optional,
    .. => extra: rest,
}

// src/types/api_v2010_account_available_phone_number_country_available_phone_number_local.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiV2010AccountAvailablePhoneNumberCountryAvailablePhoneNumberLocal {
    pub a: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    ApiV2010AccountAvailablePhoneNumberCountryAvailablePhoneNumberLocal,
    "a" => a: optional,
    .. => extra: rest,
}

// src/types/io_k8s_api_core_v1_pod.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IoK8sApiCoreV1Pod {
    pub phase: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    IoK8sApiCoreV1Pod,
    "phase" => phase: optional,
    .. => extra: rest,
}

// src/types/io_k8s_apiextensions_apiserver_pkg_apis_v1_custom_resource_definition.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::IoK8sApiextensionsApiserverPkgApisV1CustomResourceDefinitionSpec;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IoK8sApiextensionsApiserverPkgApisV1CustomResourceDefinition {
    pub spec: Option<IoK8sApiextensionsApiserverPkgApisV1CustomResourceDefinitionSpec>,
    pub extra: JsonObject,
}

json_object! {
    IoK8sApiextensionsApiserverPkgApisV1CustomResourceDefinition,
    "spec" => spec: optional,
    .. => extra: rest,
}

// src/types/io_k8s_apiextensions_apiserver_pkg_apis_v1_custom_resource_definition_names.rs

use crate::runtime::{JsonObject, json_object};

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IoK8sApiextensionsApiserverPkgApisV1CustomResourceDefinitionNames {
    pub kind: Option<String>,
    pub extra: JsonObject,
}

json_object! {
    IoK8sApiextensionsApiserverPkgApisV1CustomResourceDefinitionNames,
    "kind" => kind: optional,
    .. => extra: rest,
}

// src/types/io_k8s_apiextensions_apiserver_pkg_apis_v1_custom_resource_definition_spec.rs

use crate::runtime::{JsonObject, json_object};
use crate::types::IoK8sApiextensionsApiserverPkgApisV1CustomResourceDefinitionNames;

#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IoK8sApiextensionsApiserverPkgApisV1CustomResourceDefinitionSpec {
    pub names: Option<IoK8sApiextensionsApiserverPkgApisV1CustomResourceDefinitionNames>,
    pub extra: JsonObject,
}

json_object! {
    IoK8sApiextensionsApiserverPkgApisV1CustomResourceDefinitionSpec,
    "names" => names: optional,
    .. => extra: rest,
}
